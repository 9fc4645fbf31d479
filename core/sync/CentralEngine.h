#pragma once

#include "core/base/Clock.h"
#include "core/base/Wakeup.h"
#include "core/store/PostgresListener.h"
#include "core/sync/CentralQueue.h"
#include "core/sync/Lease.h"
#include "core/sync/ServerClock.h"
#include "core/workflow/AnchorKeeper.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Engine.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

struct CentralEngineOptions {
    std::string url;        ///< logs in as the engine
    std::string anchorFile; ///< of this machine; engines on two machines have one each
    std::string holder;     ///< says to people which machine and process this is
};

/// The engine of a centre: takes what people queued, in order, and commits a batch at a time, as long as it holds the
/// lease. While another holds it, it waits and takes over within seconds. Several of them may run, on several machines.
///
/// Accepted is stamped by the database server's clock. Whatever fails for a while (the server restarts, its disk is
/// full, a lock is held) is logged and tried again; a command that cannot be read is recorded as rejected, one that
/// cannot be applied is parked, and the rest goes on.
class CentralEngine final : private TurnGuard {
public:
    CentralEngine(CentralEngineOptions options, const Catalog& catalog, Random& random);
    ~CentralEngine() override;

    /// Works until stop(), then hands over at once. @throws UsageError and StoreError when the centre cannot be worked
    /// on at all: at the start whatever is no lost connection, later Newer, NotADatabase, and Corrupt when it is older
    /// than its anchor.
    void run();
    /// From any thread, or from a handler of a signal.
    void stop() noexcept;

private:
    using Steady = std::chrono::steady_clock;
    struct Session;

    void attempt();
    bool awaitLease();
    void work();
    void workOnce(Engine& engine, Heartbeat& heartbeat);
    void process(Engine& engine, std::vector<QueuedCommand> taken);
    void processAlone(Engine& engine, QueuedCommand& queued);
    void fireTimers(Engine& engine);
    void runTurn(Engine& engine, std::vector<QueuedCommand>& taken);
    void rest();
    void anchor(const Engine& engine, bool now);
    void pause(std::chrono::milliseconds time);
    bool mustEnd(const StoreError& error) const;

    void begun() override;
    void committing(std::span<const Step> steps) override;

    CentralEngineOptions m_options;
    const Catalog& m_catalog;
    Random& m_random;
    ServerClock m_clock;
    AnchorKeeper m_anchor;
    std::unique_ptr<Session> m_session;
    std::span<const QueuedCommand> m_taken; ///< in this turn
    bool m_peopleChanged = false;
    bool m_idle = false;
    Steady::time_point m_busyUntil{};
    Steady::time_point m_timersLookedAt{};
    int m_failures = 0; ///< one after the other
    bool m_wasThere = false;

    std::atomic<bool> m_stopping{false};
    Wakeup m_wakeup;
};

} // namespace opsdesk
