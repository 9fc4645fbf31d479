#pragma once

#include "app/engine/simulation/SimulatedRights.h"
#include "app/engine/simulation/SimulatedTime.h"
#include "app/engine/simulation/TornDisk.h"
#include "core/governance/User.h"
#include "core/ledger/FiscalPeriod.h"
#include "core/store/Connection.h"
#include "core/sync/CentreGate.h"
#include "core/workflow/Engine.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace opsdesk::simulation {

/// What is broken on purpose, to see that the simulation finds it.
enum class Sabotage {
    None,
    Dedup, ///< the centre forgets which commands it has done
    Epoch, ///< a restored centre pretends to be the one it was
    Order, ///< the centre takes the newest command of its queue first
    Scope, ///< the centre goes on showing people what they saw when they came in
};

/// Where the streams stand: revisions by entity.
using Position = std::map<std::int64_t, std::int64_t>;

/// What the centre held, and what it let people see, at one position.
struct CentreState {
    Digests digests;
    std::map<std::string, CentreScope> scopes; ///< by person
    std::map<std::string, User> users;         ///< those persons, as they stand at the centre
};

/// The centre, played by the real engine on an SQLite file: its queue is lost when it crashes, as one without
/// synchronous commit is. Remembers what it held at every position, so that what consoles hold can be judged.
class SimulatedCentre {
public:
    SimulatedCentre(TornDisk& disk, std::string folder, const Catalog& catalog, SimulatedTime& time, std::uint64_t seed,
                    Sabotage sabotage);
    ~SimulatedCentre();

    /// Notices, too, that its power failed while something was written.
    bool isUp();
    /// Counts how often its connections ended with it: what was on its way then never arrives.
    int life() const { return m_life; }
    const Uuid& epoch() const { return m_epoch; }
    Sabotage sabotage() const { return m_sabotage; }
    const std::string& file() const { return m_file; }

    /// Whether @p user may come in as things stand.
    bool mayAct(const std::string& user) const;
    const Catalog& catalog() const { return m_catalog; }

    /// @throws StoreError Lost when it is down
    void queue(std::span<const Command> commands);
    std::set<Uuid> stillQueued(std::span<const Uuid> ids) const;
    bool hasWork() const { return !m_queue.empty(); }
    /// One turn of the engine over what waits, or over what is due. False when nothing was done, or the centre went
    /// down over it.
    bool turn();
    /// How often commands of each type were applied.
    const std::map<std::string, int>& applied() const { return m_applied; }
    /// How many entries were booked later than they are of, for their month was closed.
    int bookedLate() const { return m_bookedLate; }

    void crash();
    void kill();
    /// @throws Violation when less is there than was acknowledged
    void start();
    void backup();
    /// The backup takes the place of what is there. Nothing when there is none.
    bool restore();

    /// What it was when it last stood at @p position, which names the entities that a console knows of, in the present
    /// epoch; null when it never did.
    const CentreState* stateAt(const Position& position) const;
    Position position() const;
    /// With Sabotage::Epoch, what a restored centre says of an audit record: what it was before. Null: it tells the
    /// truth.
    const std::string* pretendedHash(std::int64_t entity, std::int64_t seq) const;
    store::Connection& connection() { return *m_connection; }

private:
    void open();
    void reopen();
    void close();
    void remember(const std::set<std::string>& tables);
    bool fireTimers();
    bool atEngine(const std::function<bool()>& action);
    FiscalCalendar calendar() const;
    void judgeTurn(std::span<const Command> commands, const CentreState& before, const FiscalCalendar& booked);
    void requireRights(const Command& command, const CentreState& before) const;
    bool mayHaveDone(const Command& command, const CentreState& state) const;
    void requireOpenMonths(const FiscalCalendar& before);
    void forgetOutcomes(std::span<const Command> commands);

    TornDisk& m_disk;
    std::string m_folder, m_file;
    const Catalog& m_catalog;
    SimulatedTime& m_time;
    SimulatedClock m_clock;
    SeededRandom m_random;
    Sabotage m_sabotage;
    Uuid m_epoch;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<Engine> m_engine;
    std::deque<Command> m_queue;
    CentreState m_state;
    std::map<Position, CentreState> m_history; ///< of this epoch
    Position m_acknowledged;                   ///< consoles may have seen as much
    Position m_turnBegan;
    bool m_backedUp = false;
    int m_life = 1;
    std::map<std::string, int> m_applied;
    int m_bookedLate = 0;
    std::int64_t m_lastEntry = 0;
    std::map<std::pair<std::int64_t, std::int64_t>, std::string> m_pretended; ///< by entity and audit record
};

} // namespace opsdesk::simulation
