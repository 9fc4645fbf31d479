#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views purchase-orders, purchase-order-lines, po-approvals and purchase-order-changes.
void addPurchaseOrderViews(Catalog& catalog);

} // namespace opsdesk
