#include "core/inventory/StockAdjustment.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(StockAdjustment, "stock_adjustment", ("entity", "id"), ("state"))

} // namespace opsdesk
