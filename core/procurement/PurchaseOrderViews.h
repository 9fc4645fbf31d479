#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views purchase-orders, purchase-order-lines and po-approvals.
void addPurchaseOrderViews(Catalog& catalog);

} // namespace opsdesk
