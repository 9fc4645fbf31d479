#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `scenarios`, `scenario-comparison` and `scenario-lines`.
void addScenarioViews(Catalog& catalog);

} // namespace opsdesk
