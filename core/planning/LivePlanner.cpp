#include "core/planning/LivePlanner.h"

#include "core/base/Log.h"

namespace opsdesk {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet = 100ms;   ///< without a commit, and the gathered ones are planned
constexpr auto longest = 400ms; ///< that the first of them waits

} // namespace

struct LivePlanner::Waiting {
    std::mutex mutex;
    std::condition_variable changed;
    std::uint64_t commits = 1; ///< what happened before it began is looked for at once
    std::uint64_t planned = 0;
    bool ended = false;
};

LivePlanner::LivePlanner(CommandBus& bus, std::function<std::unique_ptr<store::Connection>()> connect, Clock& clock,
                         Random& random, PlanOptions options)
    : m_bus(bus), m_connect(std::move(connect)), m_clock(clock), m_random(random), m_options(std::move(options)),
      m_waiting(std::make_shared<Waiting>()) {
    m_options.threads = 1;
    m_options.stop = m_stop.get_token();
    m_commits = bus.committed().connect([waiting = m_waiting](const Step&) {
        const std::lock_guard lock(waiting->mutex);
        ++waiting->commits;
        waiting->changed.notify_one();
    });
    m_thread = std::thread([this] { work(); });
}

LivePlanner::~LivePlanner() {
    m_stop.request_stop();
    {
        const std::lock_guard lock(m_waiting->mutex);
        m_waiting->ended = true;
        m_waiting->changed.notify_one();
    }
    m_thread.join();
}

/// False when it ends.
bool LivePlanner::awaitCommit() {
    std::unique_lock lock(m_waiting->mutex);
    auto& waiting = *m_waiting;
    waiting.changed.wait(lock, [&] { return waiting.ended || waiting.commits != waiting.planned; });
    const auto until = std::chrono::steady_clock::now() + longest;
    while (!waiting.ended && std::chrono::steady_clock::now() < until) {
        const auto seen = waiting.commits;
        if (!waiting.changed.wait_for(lock, quiet, [&] { return waiting.ended || waiting.commits != seen; }))
            break;
    }
    waiting.planned = waiting.commits;
    return !waiting.ended;
}

void LivePlanner::work() {
    while (awaitCommit()) {
        try {
            planOnce();
        } catch (const PlanCancelled&) {
            return;
        } catch (const std::exception& failure) {
            log::warn("What was touched could not be planned again: {} The next run does it.", failure.what());
            m_reader.reset();
        }
    }
}

void LivePlanner::planOnce() {
    if (!m_reader)
        m_reader = m_connect();
    planTouched(*m_reader, m_bus, m_clock, m_random, m_options);
}

} // namespace opsdesk
