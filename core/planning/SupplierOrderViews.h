#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `supplier-orders`.
void addSupplierOrderViews(Catalog& catalog);

} // namespace opsdesk
