#include "core/inventory/StockLot.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(StockLot, "stock_lot", ("entity", "item_id", "lot"), ("item_id"))

} // namespace opsdesk
