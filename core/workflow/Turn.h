#pragma once

#include "core/governance/AuditChain.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/CommandRow.h"
#include "core/workflow/Context.h"
#include "core/workflow/Engine.h"

#include <map>
#include <set>

namespace opsdesk {

/// One batch of commands within one transaction: runs them on a unit of work, then writes everything at once.
class Turn {
public:
    /// @p rows may hold what earlier turns left in it.
    Turn(store::UnitOfWork& rows, const Catalog& catalog, Random& random, Timestamp acceptedAt,
         std::map<std::int64_t, StreamHead> heads);

    /// Prefetches for @p commands and runs them in order, follow-ups right behind their cause.
    void run(std::span<const Command> commands);
    /// Records @p command as parked, changing nothing else.
    void park(const Command& command, const std::string& why);
    /// Records @p command as refused or failed as @p result says, changing nothing else.
    void keepRefusal(const Command& command, const CommandResult& result);
    /// Writes rows, commands, audit records, heads and one step per entity.
    void flush();

    /// What became of @p commands, those of run(), in their order.
    std::vector<CommandResult> resultsOf(std::span<const Command> commands) const;
    const std::map<std::int64_t, StreamHead>& heads() const { return m_heads; }
    std::vector<Step> steps() const;

private:
    void readKnown(std::span<const Command> commands);
    /// Keeps @p result for the command at @p position alone if its id is another command's.
    void answer(std::size_t position, CommandResult result);
    void prefetch(std::span<const Command> commands);
    void runOne(const Command& command);
    Outcome handle(Context& context, const CommandType& type);
    Outcome admit(const Command& command, const CommandType* type, const User* actor) const;
    void record(CommandRow row, const CommandType* type, std::span<const store::RowChange> changes);
    Date businessDate();

    store::UnitOfWork& m_rows;
    store::Connection& m_connection;
    const Catalog& m_catalog;
    SeededRandom m_seeds;
    Timestamp m_acceptedAt;
    std::map<std::int64_t, StreamHead> m_heads;
    std::map<std::int64_t, StreamHead> m_headsBefore;
    std::map<Uuid, CommandResult> m_results;
    std::set<Uuid> m_recorded;                      ///< commands that were known before this turn
    std::map<std::size_t, CommandResult> m_answers; ///< to commands whose id is another's, by position
    std::vector<std::vector<Value>> m_commandRows;
    std::vector<std::vector<Value>> m_auditRows;
    std::map<std::int64_t, std::set<std::string>> m_changedTables;
};

} // namespace opsdesk
