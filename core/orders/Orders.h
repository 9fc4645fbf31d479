#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// All that the area of sales orders adds to the program.
void addOrders(Catalog& catalog);

} // namespace opsdesk
