#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `user.delegate` and `user.end_delegation`: people lend a role of their own to somebody for some days,
/// administrators do so for others.
void addDelegationCommands(Catalog& catalog);

} // namespace opsdesk
