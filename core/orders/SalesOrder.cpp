#include "core/orders/SalesOrder.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SalesOrder, "sales_order", ("entity", "id"), ("number", "customer", "reference"))

} // namespace opsdesk
