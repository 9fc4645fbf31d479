#pragma once

#include "core/planning/LivePlan.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace opsdesk {

/// Plans what is touched, moments after it was: a thread that waits for commits of @p bus, gathers those that come
/// close together, and plans. Several of them, in as many processes, do no harm: who comes second finds nothing to do.
class LivePlanner {
public:
    /// @p connect makes the reader, on the planner's thread.
    LivePlanner(CommandBus& bus, std::function<std::unique_ptr<store::Connection>()> connect, Clock& clock,
                Random& random, PlanOptions options = {});
    /// Ends what it is at, without publishing it.
    ~LivePlanner();
    LivePlanner(const LivePlanner&) = delete;
    LivePlanner& operator=(const LivePlanner&) = delete;

private:
    struct Waiting;

    void work();
    void planOnce();
    bool awaitCommit();

    CommandBus& m_bus;
    std::function<std::unique_ptr<store::Connection>()> m_connect;
    Clock& m_clock;
    Random& m_random;
    PlanOptions m_options;
    std::stop_source m_stop;
    std::shared_ptr<Waiting> m_waiting;
    std::unique_ptr<store::Connection> m_reader;
    Subscription m_commits;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace opsdesk
