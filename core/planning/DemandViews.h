#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds what stands behind the demand and the forecast of an item at a node: the views `demand-history`,
/// `demand-forecast`, `demand-methods` and `demand-series`, computed for the item and node that are asked for, and
/// `demand-corrections`, `demand-events` and `analogues`, what people said of it.
void addDemandViews(Catalog& catalog);

} // namespace opsdesk
