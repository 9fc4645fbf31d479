#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `supplier_item.edit`: minimum order quantity, multiple and lead time, in the shared stream.
void addSupplierItemCommands(Catalog& catalog);

} // namespace opsdesk
