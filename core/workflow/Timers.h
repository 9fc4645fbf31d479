#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// Has the engine issue @p command on @p document at @p due, in the entity of the command that asks for it. A timer of
/// the same @p name for the same document is replaced. Business time, so that a workspace whose day stands still has
/// timers that stand still.
void setTimer(Context& context, std::string_view name, const Uuid& document, Timestamp due, std::string command,
              std::string payload = "{}");
/// Nothing happens when there is none.
void clearTimer(Context& context, std::string_view name, const Uuid& document);

/// Whether there is one.
bool hasTimer(Context& context, std::string_view name, const Uuid& document);

/// Names the row that setTimer() and clearTimer() need.
void wantTimer(store::UnitOfWork& rows, std::int64_t entity, std::string_view name, const Uuid& document);

/// What is due when the clock says @p now, as commands that each end one timer: the longest due first, @p most at
/// most. Reading them again before they were applied yields the same ids, so nothing is done twice.
std::vector<Command> dueTimers(store::Connection& connection, Timestamp now, std::size_t most);

/// Adds `timer.fire`, which those commands are, and `timer.fire_shared` for the shared stream.
void addTimerCommand(Catalog& catalog);

} // namespace opsdesk
