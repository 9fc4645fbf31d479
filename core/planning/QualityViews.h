#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds how well planning did: `planning-quality` by segment and in total, and `planning-quality-series`, each item at
/// each node, that those figures add up from.
void addQualityViews(Catalog& catalog);

} // namespace opsdesk
