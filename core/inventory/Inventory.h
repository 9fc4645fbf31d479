#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Opening stock, stock adjustments with their reasons, and their view.
void addInventory(Catalog& catalog);

} // namespace opsdesk
