#include "core/returns/ReturnOrder.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnOrder, "return_order", ("entity", "id"), ("number", "state", "customer", "order_id"))

} // namespace opsdesk
