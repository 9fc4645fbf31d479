#pragma once

#include "core/base/Clock.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Command.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// Where an entity's stream stands.
struct StreamHead {
    std::int64_t rev = 0;       ///< of the last command
    std::int64_t step = 0;      ///< of the last batch
    std::int64_t audit_seq = 0; ///< of the newest audit record
    std::string audit_head;     ///< its hash

    bool operator==(const StreamHead&) const = default;
};

/// What the owner of an engine adds to each of its transactions, a replay's included: it commits or falls with the
/// turn. What it throws ends the turn, and nothing of it is kept; a StoreError about single rows leads to a replay
/// first.
class TurnGuard {
public:
    virtual ~TurnGuard() = default;
    /// Right after the transaction began, before anything was read.
    virtual void begun() = 0;
    /// Right before its commit. @p steps: what it changed, of one entity several in a replay.
    virtual void committing(std::span<const Step> steps) = 0;
};

/// The only writer of business tables. Takes commands in order, decides, and commits a batch at a time. Works on any
/// store; knows nothing of threads, files or who waits. One per database at a time.
class Engine {
public:
    /// @p connection stays the caller's and is used by this engine alone. The schema must be current. @p guard, if
    /// there is one, works on the same connection.
    Engine(store::Connection& connection, const Catalog& catalog, Clock& clock, Random& random,
           TurnGuard* guard = nullptr);

    /// Makes the stream of a new entity and runs the seeds. To be called once for 0, then for each legal entity.
    void addEntity(std::int64_t entity);

    /// One turn: prefetch, run, flush, one commit. Results beside the commands. A command whose id is known gets the
    /// recorded result. When the flush fails, each command runs again in a savepoint of its own, and those that fail
    /// are parked.
    /// @throws StoreError when nothing could be written at all; then nothing was.
    std::vector<CommandResult> process(std::span<const Command> commands);

    /// One turn over what timers are due for by the clock, a few dozen at most; how many there were. See Timers.h.
    std::size_t fireTimers();

    /// Several turns in one transaction: applies what @p next hands out until it hands out nothing, a few commands in
    /// memory at a time. When one of them is not applied, its result is the last, its refusal or failure is recorded,
    /// and nothing of the others is kept. @throws StoreError, or whatever @p next throws: then nothing is kept
    std::vector<CommandResult> processTogether(const std::function<std::optional<Command>()>& next);

    /// What the last turn changed, one step per entity; of several in one transaction, one of each.
    const std::vector<Step>& lastSteps() const { return m_lastSteps; }
    /// Where the streams stand after the last turn, by entity.
    const std::map<std::int64_t, StreamHead>& heads() const { return m_heads; }

private:
    void begin();
    void commit(store::Transaction& transaction, std::span<const Step> steps);
    void readHeads();
    std::unique_ptr<store::UnitOfWork> takeRows(const std::map<std::int64_t, StreamHead>& left);
    std::vector<CommandResult> replay(std::span<const Command> commands);
    std::optional<Command> applyPart(std::span<const Command> part, Timestamp acceptedAt,
                                     std::vector<CommandResult>& results);
    void keepRefusal(const Command& command, const CommandResult& result);

    store::Connection& m_connection;
    const Catalog& m_catalog;
    Clock& m_clock;
    Random& m_random;
    TurnGuard* m_guard;
    std::map<std::int64_t, StreamHead> m_heads;
    std::unique_ptr<store::UnitOfWork> m_rows; ///< as the last turn committed them; none after a failure
    std::vector<Step> m_lastSteps;
};

} // namespace opsdesk
