#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Command.h"

#include <functional>
#include <span>
#include <vector>

namespace opsdesk {

/// The only writer of business tables. Takes commands in order, decides, and commits a batch at a time. Works on any
/// store; knows nothing of threads, files or who waits. One per stream of a database.
class Engine {
public:
    /// @p connection stays the caller's. The schema must be current.
    Engine(store::Connection& connection, const Catalog& catalog, Clock& clock, Random& random);
    ~Engine();

    /// One turn: prefetch, run, flush, one commit. Results beside the commands. A command whose id is known gets the
    /// recorded result. When the flush fails, each command runs again in a savepoint of its own, and those that fail
    /// are parked.
    /// @throws StoreError when nothing could be written at all; then nothing was.
    std::vector<CommandResult> process(std::span<const Command> commands);

    /// What the last turn changed, one step per entity.
    const std::vector<Step>& lastSteps() const;
    /// Sequence number and hash of the newest audit record of @p entity.
    std::pair<std::int64_t, std::string> auditHead(std::int64_t entity) const;

private:
    class Turn;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace opsdesk
