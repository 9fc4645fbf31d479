#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `stock.open`: opening quantities and costs at the cut-over, many at once; for imports, so only the engine itself and
/// those who import may send it.
void addStockOpenCommand(Catalog& catalog);

} // namespace opsdesk
