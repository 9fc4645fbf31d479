#include "core/orders/SalesOrderLine.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SalesOrderLine, "sales_order_line", ("entity", "order_id", "line_no"), ("order_id"))

} // namespace opsdesk
