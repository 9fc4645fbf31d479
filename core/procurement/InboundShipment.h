#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Goods that a supplier has announced, or that are on their way: an ASN, a container.
struct InboundShipment : Document {
    std::int64_t supplier_id = 0;
    std::int64_t node_id = 0;
    std::string reference; ///< the supplier's number of the shipment
    std::string carrier;
    std::string tracking;
    std::string container;
    std::optional<Date> shipped_on;
    Date expected_on;
    std::optional<Timestamp> appointment_at; ///< when it is to be unloaded
    std::string dock;
    std::string milestone; ///< the last one reached
    std::optional<Date> milestone_on;
    std::string note;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(InboundShipment, (Document),
                      (supplier_id, node_id, reference, carrier, tracking, container, shipped_on, expected_on,
                       appointment_at, dock, milestone, milestone_on, note, rev))
OPSDESK_DECLARE_ROW(InboundShipment)

/// What a shipment brings of an order line.
struct InboundLine {
    std::int64_t entity = 0;
    Uuid shipment_id;
    std::int64_t line_no = 0;
    Uuid order_id;
    std::int64_t order_line = 0;
    std::int64_t item_id = 0;
    Quantity quantity;
    Quantity received;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(InboundLine, (),
                      (entity, shipment_id, line_no, order_id, order_line, item_id, quantity, received, rev))
OPSDESK_DECLARE_ROW(InboundLine)

/// A place that a shipment has reached.
struct InboundMilestone {
    std::int64_t entity = 0;
    Uuid shipment_id;
    std::int64_t milestone_no = 0;
    std::string kind; ///< departed, port, customs, delayed, on_delivery, arrived
    Date reached_on;
    std::string place;
    Date expected_on; ///< of the shipment, from then on
    std::string recorded_by;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(InboundMilestone, (),
                      (entity, shipment_id, milestone_no, kind, reached_on, place, expected_on, recorded_by, rev))
OPSDESK_DECLARE_ROW(InboundMilestone)

} // namespace opsdesk
