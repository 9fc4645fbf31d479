#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds how well planning did: `planning-quality` in total, by segment and by person, `planning-quality-series`, the
/// items of each segment that missed most, and `planning_quality.record`, which keeps what was measured.
void addPlanningQuality(Catalog& catalog);

} // namespace opsdesk
