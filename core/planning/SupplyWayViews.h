#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `supply-ways`: how what is due of an item at a node can be had, and what each way costs.
void addSupplyWayViews(Catalog& catalog);

} // namespace opsdesk
