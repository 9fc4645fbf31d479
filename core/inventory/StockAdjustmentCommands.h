#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `stock.adjust`, `stock_adjustment.approve`, `stock_adjustment.reject`.
void addStockAdjustmentCommands(Catalog& catalog);

} // namespace opsdesk
