#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the view `recovery-paths`.
void addRecoveryViews(Catalog& catalog);

} // namespace opsdesk
