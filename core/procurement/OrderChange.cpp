#include "core/procurement/OrderChange.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(OrderChange, "purchase_order_change", ("entity", "order_id", "change_no"), ("order_id"))

} // namespace opsdesk
