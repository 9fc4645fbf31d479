#pragma once

#include "core/base/Clock.h"
#include "core/sync/CentreGate.h"
#include "core/sync/Outbox.h"
#include "core/sync/SteadyClock.h"
#include "core/sync/SyncMachine.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/FileLock.h"
#include "core/workflow/Link.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace opsdesk {

/// A console's session with its centre: where its commands go in, and how it stands. Two threads: one drives the
/// SyncMachine, one makes what is submitted durable in the outbox.
class SyncSession final : public CommandBus, public Link {
public:
    struct Options {
        std::string url;    ///< of the centre, with the person's login
        std::string folder; ///< of cache and outbox; made when it is not there
        std::function<std::unique_ptr<CentreGate>()> gate; ///< in place of a PostgreSQL at @p url
    };

    /// @throws StoreError Locked when another window has the folder; UsageError when the address is none
    SyncSession(const Options& options, Clock& clock, Random& random);
    /// Leaves the outbox as it is: what waits is sent the next time.
    ~SyncSession() override;

    /// @p done is called with the result once its rows can be read in the cache; not any more when the session ends
    /// before. A command that cannot be kept is answered as parked, `not_kept`.
    void submit(Command command, Done done) override;

    LinkState state() const override;
    std::vector<OutboxEntry> outbox() const override { return m_outbox.entries(); }
    void retry(const Uuid& id, Command command) override;
    void discard(const Uuid& id) override;

    /// The file that readers open.
    std::string cacheFile() const { return SyncMachine::cacheFile(m_folder); }
    /// After each result of a decision, whoever put it into the outbox; on another thread.
    Signal<Command, CommandResult>& answered() { return m_answered; }
    /// Waits until @p holds of the state, or @p upTo passed; whether it holds.
    bool waitFor(const std::function<bool(const LinkState&)>& holds, std::chrono::milliseconds upTo) const;

private:
    struct Incoming {
        Command command;
        Done done;
    };
    class Announcer;

    void follow();
    void waitForWork(std::int64_t micros);
    void keep();
    void keepBatch(std::vector<Incoming> batch);
    void finish(const CommandResult& result);
    void setState(const LinkState& state);
    void announceOutbox();

    Signal<Command, CommandResult> m_answered;
    std::string m_folder;
    Clock& m_clock;
    FileLock m_lock;
    Outbox m_outbox;
    MachineClock m_steady;
    std::unique_ptr<CentreGate> m_gate;
    std::unique_ptr<SyncListener> m_announcer;
    SyncMachine m_machine;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changedState;
    std::condition_variable m_arrived;
    std::vector<Incoming> m_incoming;
    std::multimap<Uuid, Done> m_waiting; ///< who is to be told of a result
    LinkState m_state;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_kept = false; ///< something new is in the outbox
    std::thread m_keeper;
    std::thread m_follower;
};

} // namespace opsdesk
