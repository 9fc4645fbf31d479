#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds to the shared stream what administrators do with users: `user.add`, `user.grant`, `user.revoke`, `user.enter`,
/// `user.leave`, `user.disable`, `user.enable`, and `user.note_password`, by which a centre records that somebody's
/// password was set.
void addUserCommands(Catalog& catalog);

} // namespace opsdesk
