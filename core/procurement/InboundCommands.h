#pragma once

#include "core/base/Date.h"
#include "core/base/Quantity.h"
#include "core/base/Uuid.h"
#include "core/procurement/Arrivals.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/StateMachine.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What a shipment brings of an order line.
struct AnnouncedLine {
    Uuid order;
    std::int64_t order_line = 0;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(AnnouncedLine, (), (order, order_line, quantity))

/// Of `inbound_shipment.announce`.
struct AnnouncePayload {
    std::string reference;
    std::vector<AnnouncedLine> lines;
    std::optional<Date> expected_on;
    std::optional<Date> shipped_on;
    std::optional<std::string> carrier;
    std::optional<std::string> tracking;
    std::optional<std::string> container;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(AnnouncePayload, (),
                      (reference, lines, expected_on, shipped_on, carrier, tracking, container, note))

/// The life of a shipment: announced → in transit → arrived → received, or cancelled.
const StateMachine& inboundShipmentMachine();

/// What a shipment that goods of @p order are received from says of each line: the delivery note, where the receipt
/// names none. Rejections: unknown_document, wrong_state.
Outcome noteFromShipment(Context& context, const PurchaseOrder& order, ReceiveOrderPayload& payload);
/// Notes on the shipment what came of it; complete, it is received.
void receiveFromShipment(Context& context, const PurchaseOrder& order, const Uuid& shipment,
                         const std::vector<Arrival>& arrived);

/// Adds `inbound_shipment.announce`, the actions of the machine, and the views inbound-shipments, inbound-lines and
/// inbound-milestones.
///
/// Rejections beside those of every document: unknown_order, unknown_line, wrong_quantity, wrong_date, wrong_state,
/// duplicate_shipment, wrong_field.
void addInbound(Catalog& catalog);

} // namespace opsdesk
