#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Reason codes of a new workspace, `supplier_item.edit`, and the views on masters.
void addMaster(Catalog& catalog);

} // namespace opsdesk
