#pragma once

#include "core/base/Signal.h"
#include "core/workflow/Command.h"

#include <functional>
#include <optional>
#include <vector>

namespace opsdesk {

/// Where commands go in. The console, `opsdeskd submit` and tests know only this. Thread-safe.
class CommandBus {
public:
    using Done = std::function<void(const CommandResult&)>;

    virtual ~CommandBus() = default;

    /// Queues @p command; @p done runs once, on another thread, when its result is durable.
    virtual void submit(Command command, Done done) = 0;
    /// Submits and waits for the result.
    CommandResult submitAndWait(Command command);

    /// Hands out the commands of one undertaking, in order; nothing after the last. Made when they are asked for, so
    /// that they need not all be in memory. What it throws ends the undertaking.
    using Next = std::function<std::optional<Command>()>;
    /// Submits all that @p next hands out, which may run on another thread, and waits for their results. Where this
    /// process is the engine they are applied in one commit or not at all: when one is not applied, its result comes
    /// last and none of the others is kept. Elsewhere they are queued, and applied in the turns that the engine takes.
    /// @throws whatever @p next throws; StoreError when they could not be written
    virtual std::vector<CommandResult> submitTogether(const Next& next);

    /// After each commit that changed tables, of this process or another; on another thread.
    Signal<Step>& committed() { return m_committed; }

private:
    Signal<Step> m_committed;
};

} // namespace opsdesk
