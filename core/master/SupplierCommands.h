#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `supplier.edit`: minimum order, review, order and closed days, container and lead time, in the shared stream.
void addSupplierCommands(Catalog& catalog);

} // namespace opsdesk
