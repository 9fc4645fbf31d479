#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views that whoever approves an order looks into beside it: `order-cash-out` and `order-duplicates`.
void addOrderCheckViews(Catalog& catalog);

} // namespace opsdesk
