#include "core/procurement/PurchaseOrder.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(PurchaseOrder, "purchase_order", ("entity", "id"), ("state", "supplier_id", "number"))

} // namespace opsdesk
