#include "core/ledger/StockEntry.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(StockEntry, "stock_entry", ("entity", "entry_id"), ("document"))

} // namespace opsdesk
