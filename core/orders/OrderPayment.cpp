#include "core/orders/OrderPayment.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(OrderPayment, "order_payment", ("entity", "order_id", "payment_no"), ("order_id"))

} // namespace opsdesk
