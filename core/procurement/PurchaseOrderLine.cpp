#include "core/procurement/PurchaseOrderLine.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(PurchaseOrderLine, "purchase_order_line", ("entity", "order_id", "line_no"),
                   ("order_id", "item_id", "suggestion_id"))

} // namespace opsdesk
