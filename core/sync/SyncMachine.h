#pragma once

#include "core/base/Clock.h"
#include "core/sync/Cache.h"
#include "core/sync/CentreGate.h"
#include "core/sync/Hydrate.h"
#include "core/sync/OfflineLease.h"
#include "core/sync/Outbox.h"
#include "core/sync/Sending.h"
#include "core/sync/SteadyClock.h"
#include "core/workflow/Link.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace opsdesk {

struct PullOutcome;

/// Who is told what the machine does. Called from within SyncMachine::step().
class SyncListener {
public:
    virtual ~SyncListener() = default;

    /// A command has its result, the rows it made are in the cache, and the outbox says so durably.
    virtual void finished(const Command& command, const CommandResult& result) = 0;
    /// Rows in the cache changed; no tables named: any of them may have.
    virtual void stepped(const Step& step) = 0;
    /// The state of the link, or what is in the outbox, is another.
    virtual void changed(const LinkState& state) = 0;
};

/// What a console does to keep in step with its centre, one thing at a time: comes in, loads, pulls, sends, takes
/// results, and puts up with whatever fails. It has no thread, clock or socket of its own: whoever drives it calls step()
/// again after the time it names, or at once when the centre or the outbox changed.
///
/// Files in its folder: `cache.opsdesk`, while loading `cache.opsdesk.loading`, and the outbox, which is given.
class SyncMachine {
public:
    /// All of these outlive it.
    struct Parts {
        CentreGate& gate;
        Outbox& outbox;
        SteadyClock& clock;
        Random& random;
        SyncListener& listener;
    };
    SyncMachine(const Parts& parts, std::string folder);
    ~SyncMachine();
    SyncMachine(const SyncMachine&) = delete;
    SyncMachine& operator=(const SyncMachine&) = delete;

    /// Does the next thing. Returns after how many microseconds to call again at the latest; 0 for at once. Throws
    /// nothing that the centre, the cache or the network cause: what is wrong stands in state().problem.
    std::int64_t step();

    /// The centre told of a change.
    void centreChanged() { m_pullDue = true; }
    /// Something was put into the outbox.
    void outboxChanged() { m_outboxDue = true; }
    /// Called while much is being read, with what was done of the first load; a false answer gives up this step.
    std::function<bool()> goOn;

    const LinkState& state() const { return m_state; }
    bool connected() const { return m_connected; }
    /// Whether the cache can be read: it is whole, and the lease of offline use has not ended.
    bool readable() const { return m_cache != nullptr && !m_lease.ended(); }

    static std::string cacheFile(const std::string& folder) { return folder + "/cache.opsdesk"; }
    static std::string outboxFile(const std::string& folder) { return folder + "/outbox.opsdesk"; }

private:
    std::int64_t advance();
    std::int64_t follow();
    void openCache();
    void connect();
    void requireSame(const CentreHello& hello);
    void load();
    void pull();
    void take(const PullOutcome& outcome);
    void recheckApplied(const PullOutcome& outcome);
    void dropCache(const std::string& why);
    void restored();
    std::int64_t lost(const std::string& why);
    std::int64_t stop(const std::string& why);
    std::int64_t backOff();
    void announce();
    LinkPhase phase() const;

    CentreGate& m_gate;
    Outbox& m_outbox;
    SteadyClock& m_clock;
    Random& m_random;
    SyncListener& m_listener;
    std::string m_folder;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Hydrate> m_hydrate;
    OfflineLease m_lease;
    Sending m_sending;
    LinkState m_state;
    std::string m_problem;    ///< of the connection
    bool m_opened = false;    ///< the cache was looked for
    bool m_connected = false;
    bool m_stopped = false;
    bool m_fresh = true;      ///< nothing was pulled yet since coming in
    bool m_pullDue = true;
    bool m_outboxDue = true;
    int m_failures = 0;       ///< in a row
    std::int64_t m_pulledAt = 0;
};

} // namespace opsdesk
