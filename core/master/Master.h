#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Reasons that no single area owns, `supplier_item.edit`, and the views on masters.
void addMaster(Catalog& catalog);

} // namespace opsdesk
