#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// What governance adds to the program: its views, the commands about users and delegations, and the users and policies
/// that a new workspace begins with.
///
/// Users carry their role's name. Policies: `limit.<group>.<role>` (see Rights), `service_target.<segment>` for AX…CZ,
/// `recovery.<stock state>.<disposition>`, `setting.currency`. `setting.as_of` (a date) is absent: business is done
/// today.
void addGovernance(Catalog& catalog);

} // namespace opsdesk
