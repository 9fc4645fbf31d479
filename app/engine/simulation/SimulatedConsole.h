#pragma once

#include "app/engine/simulation/SimulatedCentre.h"
#include "app/engine/simulation/SimulatedGate.h"
#include "core/sync/Outbox.h"
#include "core/sync/SyncMachine.h"

#include <map>
#include <memory>
#include <set>
#include <string>

namespace opsdesk::simulation {

/// A console on a machine of its own: the real cache, outbox and sync, a person who decides by what they see, and a
/// judge who compares what the cache holds with what the centre held, after every step.
class SimulatedConsole final : private SyncListener {
public:
    SimulatedConsole(TornDisk& disk, std::string folder, SimulatedCentre& centre, std::string user, SimulatedTime& time,
                     std::uint64_t seed);
    ~SimulatedConsole() override;

    bool isUp() const { return m_machine != nullptr; }
    SimulatedGate& gate() { return m_gate; }
    const std::string& folder() const { return m_folder; }
    const std::string& user() const { return m_user; }

    void start();
    void crash();
    void kill();
    /// While it is down, the cache's file is spoilt.
    void spoilCache();
    /// It is ended, and a bit of the outbox's file turned, or with @p tail its end cut off.
    void spoilOutbox(bool tail);
    /// It is ended, and its cache becomes one of an earlier version of the program.
    void ageCache();
    /// It is ended, and somebody keeps a copy of its files.
    void keepOld();
    /// It is ended, and these of its files become what they were when they were copied, @p inPlace or as new files.
    /// False when there is no copy.
    bool restoreOld(bool cache, bool outbox, bool inPlace);
    /// It is ended, and its files are copied into the empty @p folder.
    void cloneTo(const std::string& folder);
    /// One step of its sync, then the judge. After how many microseconds it wants the next. @throws Violation
    std::int64_t step();
    /// The person decides something, if there is something to decide and the cache can be read.
    void decide();
    /// The clock on its wall is set.
    void setWallClock(std::int64_t wrongBy) { m_clock.setWrongBy(wrongBy); }
    void centreChanged();

    /// Whether it tells on stderr what happens.
    void setLog(bool log) { m_log = log; }
    /// Nothing is under way: live, and nothing waits for its result.
    bool isQuiet() const;
    bool isConnected() const { return m_machine && m_machine->connected(); }
    /// Every decision that was acknowledged to the person.
    const std::set<Uuid>& acknowledged() const { return m_acknowledged; }
    /// Those of them that went with the files in which they were, which the program could not help.
    const std::set<Uuid>& excused() const { return m_excused; }
    /// Those that stand in the outbox with a reason, for the person.
    std::set<Uuid> inAttention() const;
    const std::map<Uuid, CommandResult>& told() const { return m_told; }
    /// Where its cache stands, as of the last step.
    const Position& position() const { return m_seen; }
    /// Compares all tables. @throws Violation
    void judgeWhole();

private:
    void finished(const Command& command, const CommandResult& result) override;
    void stepped(const Step& step) override;
    void changed(const LinkState& state) override;
    void judge(bool whole);
    void judgeScope(store::Connection& cache, const CentreState& state);
    void judgeRows(store::Connection& cache, const CentreState& state, bool whole);
    void judgeOutbox();
    std::set<Uuid> listed() const;
    void close();
    void tell(const std::string& what) const;
    Position positionOf(store::Connection& cache) const;
    [[noreturn]] void fail(const std::string& what) const;
    bool wentDown();

    TornDisk& m_disk;
    std::string m_folder;
    SimulatedCentre& m_centre;
    std::string m_user;
    SimulatedClock m_clock;
    SimulatedSteadyClock m_steady;
    SeededRandom m_random;
    SimulatedGate m_gate;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SyncMachine> m_machine;
    std::int64_t m_sequence = 0;
    std::set<Uuid> m_acknowledged;
    std::map<Uuid, CommandResult> m_told;
    std::set<Uuid> m_excused;
    std::optional<std::set<Uuid>> m_old; ///< what was acknowledged when the copy was made
    std::set<Uuid> m_listed;             ///< in the outbox when it was spoilt
    bool m_spoilt = false, m_cut = false;
    std::set<std::string> m_suspect; ///< tables that changed since they were last compared
    bool m_allSuspect = true;
    Position m_seen; ///< at the last comparison
    Uuid m_seenEpoch;
    bool m_log = false;
};

} // namespace opsdesk::simulation
