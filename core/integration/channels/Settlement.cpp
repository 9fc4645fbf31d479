#include "core/integration/channels/Settlement.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Settlement, "settlement", ("entity", "id"), ("state"))
OPSDESK_DEFINE_ROW(SettledOrder, "settled_order", ("entity", "settlement_id", "line_no"), ("settlement_id", "order_id"))

} // namespace opsdesk
