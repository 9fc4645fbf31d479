#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The bulk commands that imports consist of, each with records of one kind (an ImportBatch) and issued by the engine
/// itself. What is there already is left alone, so that the same records may come again in another file.
///
/// Shared stream: `item.import`, `supplier.import`, `supplier_item.import`, `lead_time.import`, `exchange_rate.import`.
/// Legal entity: `stock.import`, `event.import`, `trade.import`, `past_order.import`.
void addImportCommands(Catalog& catalog);

/// One per source file.
void addMasterImports(Catalog& catalog);
void addLeadTimeImport(Catalog& catalog);
void addPastOrderImport(Catalog& catalog);
void addStockImport(Catalog& catalog);
void addEventImport(Catalog& catalog);
void addRateImport(Catalog& catalog);
void addTradeImport(Catalog& catalog);

} // namespace opsdesk
