#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// An id that can be a login at a centre: a lower-case letter, then 1 to 30 of lower-case letters, digits, _ and -, and
/// none that the server or the program keeps for itself.
bool isUserId(std::string_view id);

/// Adds to the shared stream what administrators do with users: `user.add`, `user.grant`, `user.revoke`, `user.enter`,
/// `user.leave`, `user.disable`, `user.enable`, and `user.note_password`, by which a centre records that somebody's
/// password was set.
void addUserCommands(Catalog& catalog);

} // namespace opsdesk
