#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `suggestion-overrides`: where people decided otherwise than the plan said, and how that turned out.
void addOverrideViews(Catalog& catalog);

} // namespace opsdesk
