#include "core/ledger/StockValue.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(StockValue, "stock_value", ("entity", "item_id"), ())

} // namespace opsdesk
