#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views `audit`, `users`, `delegations`, `policies`, `commands`, `document-history` and `workspace`.
void addGovernanceViews(Catalog& catalog);

} // namespace opsdesk
