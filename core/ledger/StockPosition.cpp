#include "core/ledger/StockPosition.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(StockPosition, "stock_position", ("entity", "item_id", "node_id", "state", "lot"), ("item_id"))

} // namespace opsdesk
