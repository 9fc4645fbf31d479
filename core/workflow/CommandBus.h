#pragma once

#include "core/base/Signal.h"
#include "core/workflow/Command.h"

#include <functional>

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

    /// After each commit that changed tables, of this process or another; on another thread.
    Signal<Step>& committed() { return m_committed; }

private:
    Signal<Step> m_committed;
};

} // namespace opsdesk
