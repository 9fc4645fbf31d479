#include "core/search/SearchKeeper.h"

#include "core/base/Log.h"
#include "core/search/SearchFill.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <sys/resource.h>
#include <unistd.h>

namespace opsdesk {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto first = 1s;        ///< what a person waits for at the start comes before
constexpr int niceness = 10;      ///< and whenever there is too little of the processor
constexpr auto look = 300ms;      ///< between two looks at whether something was committed
constexpr auto afterFailure = 5s; ///< such as a full disk, or a cache that is being loaded
constexpr int share = 10;         ///< of a processor, one part in so many

/// False when it is to stop.
bool sleep(const std::stop_token& stop, std::chrono::nanoseconds time) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

std::int64_t dataVersion(store::Connection& rows) {
    return asInteger(*rows.scalar("PRAGMA data_version"));
}

/// Returns how long it took; stops between two slices.
std::chrono::nanoseconds catchUp(SearchFill& fill, const std::stop_token& stop) {
    const auto start = Clock::now();
    while (!stop.stop_requested() && fill.step()) {
    }
    return Clock::now() - start;
}

} // namespace

SearchKeeper::SearchKeeper(Connect connect, std::string file)
    : m_connect(std::move(connect)), m_file(std::move(file)),
      m_thread([this](const std::stop_token& stop) { work(stop); }) {}

void SearchKeeper::work(const std::stop_token& stop) {
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness); // of this thread alone
    std::string told;
    if (!sleep(stop, first))
        return;
    do {
        std::error_code ignored;
        try {
            keep(stop);
        } catch (const std::exception& failure) {
            const auto* store = dynamic_cast<const StoreError*>(&failure);
            if (store && store->kind() == StoreError::Kind::Corrupt)
                std::filesystem::remove(m_file, ignored); // it is made again; were the rows damaged, nothing is lost
            const bool missing = store && store->kind() == StoreError::Kind::Missing; // before a cache's first load
            if (const std::string why = failure.what(); !missing && std::exchange(told, why) != why)
                log::warn("The search index could not be brought up to date: {} It is tried again.", why);
        }
    } while (sleep(stop, afterFailure));
}

void SearchKeeper::keep(const std::stop_token& stop) {
    const auto rows = m_connect();
    auto index = SearchIndex::openToFill(m_file);
    SearchFill fill(*rows, index);
    const auto marks = [&] { return std::pair(fileMark(rows->name()), fileMark(m_file)); };
    const auto opened = marks();
    // Another file in the place of one of them, such as a cache that was loaded anew: opened anew.
    for (std::int64_t seen = -1; !stop.stop_requested() && marks() == opened;) {
        std::chrono::nanoseconds pause = look;
        if (const auto version = dataVersion(*rows); version != seen) {
            seen = version;
            pause = std::max(pause, catchUp(fill, stop) * (share - 1));
        }
        if (!sleep(stop, pause))
            return;
    }
}

void fillSearchIndex(store::Connection& rows, const std::string& file) {
    auto index = SearchIndex::openToFill(file);
    SearchFill fill(rows, index);
    while (fill.step()) {
    }
}

} // namespace opsdesk
