#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `supplier_item.edit`: minimum order quantity, multiple, maximum, lead time and price breaks, in the shared stream.
void addSupplierItemCommands(Catalog& catalog);

} // namespace opsdesk
