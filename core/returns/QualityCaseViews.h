#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views `quality-cases`, `quality-evidence` and `quality-isolations`.
void addQualityCaseViews(Catalog& catalog);

} // namespace opsdesk
