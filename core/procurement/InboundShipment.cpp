#include "core/procurement/InboundShipment.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(InboundShipment, "inbound_shipment", ("entity", "id"), ("reference", "state"))
OPSDESK_DEFINE_ROW(InboundLine, "inbound_line", ("entity", "shipment_id", "line_no"), ("shipment_id", "order_id"))
OPSDESK_DEFINE_ROW(InboundMilestone, "inbound_milestone", ("entity", "shipment_id", "milestone_no"), ("shipment_id"))

} // namespace opsdesk
