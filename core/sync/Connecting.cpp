#include "core/sync/Connecting.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace opsdesk {

/// Outlives the thread that connects and whoever waits for it, whichever is last.
struct Connecting::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    bool givenUp = false;
};

namespace {

/// One try: written by the thread, under the mutex of all that is shared.
struct Attempt {
    std::unique_ptr<store::PostgresConnection> connection;
    std::exception_ptr failure;

    bool isOver() const { return connection || failure; }
};

Attempt attempt(const std::string& url) {
    try {
        return {std::make_unique<store::PostgresConnection>(url), nullptr};
    } catch (...) {
        return {nullptr, std::current_exception()};
    }
}

} // namespace

Connecting::Connecting() : m_shared(std::make_shared<Shared>()) {}

std::unique_ptr<store::PostgresConnection> Connecting::to(const std::string& url) {
    const auto result = std::make_shared<Attempt>();
    std::thread([shared = m_shared, result, url] {
        Attempt made = attempt(url);
        const std::lock_guard lock(shared->mutex);
        *result = std::move(made);
        shared->changed.notify_all();
    }).detach();
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait(lock, [&] { return m_shared->givenUp || result->isOver(); });
    if (m_shared->givenUp)
        throw StoreError(StoreError::Kind::Lost, "The session ended before the centre answered.");
    if (result->failure)
        std::rethrow_exception(result->failure);
    return std::move(result->connection);
}

void Connecting::giveUp() noexcept {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->givenUp = true;
    m_shared->changed.notify_all();
}

} // namespace opsdesk
