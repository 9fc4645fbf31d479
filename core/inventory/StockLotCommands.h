#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `stock_lot.edit`: the day on which a lot expires; and the view `stock-lots`.
void addStockLots(Catalog& catalog);

} // namespace opsdesk
