#include "core/procurement/InboundViews.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View shipmentsView() {
    View view;
    view.name = "inbound-shipments";
    view.title = "Inbound shipments";
    view.description = "What suppliers have announced or sent, where it is and when it comes.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"reference", "Supplier's number", T::Code, "As the supplier numbers the shipment."},
        {"supplier", "Supplier", T::Text, ""},
        {"node", "Node", T::Code, "Where it is to be delivered."},
        {"expected_on", "Expected", T::Date, "By the last word of supplier or carrier."},
        {"late_days", "Late", T::Integer, "Days since it was expected."},
        {"milestone", "Last seen", T::Code, "The last milestone reached."},
        {"milestone_on", "On", T::Date, "When it was reached."},
        {"appointment_at", "Appointment", T::Time, "When it is to be unloaded."},
        {"dock", "Dock", T::Text, ""},
        {"carrier", "Carrier", T::Text, ""},
        {"tracking", "Tracking", T::Code, "", false},
        {"container", "Container", T::Code, ""},
        {"lines", "Lines", T::Integer, "Order lines of which it brings something."},
        {"shipped_on", "Shipped", T::Date, "", false},
        {"state", "State", T::Code, "Of the machine inbound_shipment."},
        {"note", "Note", T::Text, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the shipment.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"expected_on"}, {"number"}};
    view.sql = R"(SELECT h.id AS id, h.rev AS rev, h.version AS version, h.number AS number, h.reference AS reference,
    s.name AS supplier, n.code AS node, h.expected_on AS expected_on,
    CASE WHEN h.state IN ('announced', 'in_transit') AND )" +
               daysOfDateSql("h.expected_on") + " < " + businessDaySql() + " THEN " + businessDaySql() + " - " +
               daysOfDateSql("h.expected_on") + R"( END AS late_days, h.milestone AS milestone,
    h.milestone_on AS milestone_on, h.appointment_at AS appointment_at, h.dock AS dock, h.carrier AS carrier,
    h.tracking AS tracking, h.container AS container,
    (SELECT COUNT(*) FROM inbound_line l WHERE l.entity = h.entity AND l.shipment_id = h.id) AS lines,
    h.shipped_on AS shipped_on, h.state AS state, h.note AS note, h.supplier_id AS supplier_id
FROM inbound_shipment h
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = h.supplier_id
LEFT JOIN node n ON n.entity = h.entity AND n.node_id = h.node_id
WHERE h.entity = @entity)";
    view.tables = {"inbound_shipment", "inbound_line", "supplier", "node", "policy"};
    view.search = {"number", "reference", "supplier", "container", "tracking"};
    return view;
}

View shipmentLinesView() {
    View view;
    view.name = "inbound-lines";
    view.title = "Inbound lines";
    view.description = "What shipments bring of which order.";
    view.columns = {
        {"number", "Shipment", T::Code, ""},
        {"order_number", "Order", T::Code, ""},
        {"order_line", "Line", T::Integer, "Of the order."},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "Base units announced."},
        {"received_quantity", "Received", T::Quantity, "Base units that have arrived."},
        {"expected_on", "Expected", T::Date, "When the shipment is."},
        {"state", "State", T::Code, "Of the shipment."},
        {"item_id", "Item id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"shipment_id", "Shipment id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Shipment and line.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"expected_on"}, {"number"}, {"id"}};
    view.sql = R"(SELECT CAST(l.shipment_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    h.number AS number, o.number AS order_number, l.order_line AS order_line, i.sku AS sku, i.name AS name,
    l.quantity AS quantity, l.received AS received_quantity, h.expected_on AS expected_on, h.state AS state,
    l.item_id AS item_id, l.order_id AS purchase_order_id, l.shipment_id AS shipment_id
FROM inbound_line l
JOIN inbound_shipment h ON h.entity = l.entity AND h.id = l.shipment_id
LEFT JOIN purchase_order o ON o.entity = l.entity AND o.id = l.order_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity)";
    view.tables = {"inbound_line", "inbound_shipment", "purchase_order", "item"};
    view.search = {"number", "order_number", "sku", "name"};
    return view;
}

View milestonesView() {
    View view;
    view.name = "inbound-milestones";
    view.title = "Milestones";
    view.description = "Where shipments have been, and when they were expected from then on.";
    view.columns = {
        {"number", "Shipment", T::Code, ""},
        {"reached_on", "Reached", T::Date, ""},
        {"kind", "Milestone", T::Code, "departed, port, customs, delayed, on_delivery or arrived."},
        {"place", "Place", T::Text, ""},
        {"expected_on", "Expected then", T::Date, "Day of arrival from then on."},
        {"recorded_by", "Noted by", T::Code, ""},
        {"shipment_id", "Shipment id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Shipment and milestone.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"id", true}};
    view.sql = R"(SELECT CAST(m.shipment_id AS text) || '/' || CAST(m.milestone_no AS text) AS id, m.rev AS rev,
    h.number AS number, m.reached_on AS reached_on, m.kind AS kind, m.place AS place, m.expected_on AS expected_on,
    m.recorded_by AS recorded_by, m.shipment_id AS shipment_id
FROM inbound_milestone m
JOIN inbound_shipment h ON h.entity = m.entity AND h.id = m.shipment_id
WHERE m.entity = @entity)";
    view.tables = {"inbound_milestone", "inbound_shipment"};
    view.search = {"number", "place"};
    return view;
}

/// By how many days the supplier's deliveries came after the promised day, on the mean; those that came sooner count as
/// on time.
constexpr std::string_view usualDelay =
    "(SELECT CAST(AVG(CASE WHEN r.delivered_on > r.promised_on THEN r.delivered_on - r.promised_on ELSE 0 END) AS "
    "integer) FROM lead_time_record r WHERE r.entity = 0 AND r.supplier_id = o.supplier_id)";

View atRiskView() {
    View view;
    view.name = "orders-at-risk";
    view.title = "Late and at-risk orders";
    view.description =
        "Order lines that are late, or come after their item runs out by the supplier's word and record; "
        "the most money first.";
    view.columns = {
        {"order_number", "Order", T::Code, ""},
        {"supplier", "Supplier", T::Text, ""},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"node", "Node", T::Code, ""},
        {"open_quantity", "Open", T::Quantity, "Base units still to come."},
        {"expected_on", "Expected", T::Date, "By the supplier's last word."},
        {"usual_delay_days", "Usual delay", T::Integer,
         "Days by which the supplier's deliveries come later than promised, on the mean."},
        {"stock_out_on", "Stock-out", T::Date, "Day on which the item runs out without it, as last planned."},
        {"money_at_risk", "At risk", T::Money, "Margin lost if it does not come in time, as last planned."},
        {"late_days", "Late", T::Integer, "Days since it was expected."},
        {"amount", "Open value", T::Money, "At the order's price.", false},
        {"currency", "Currency", T::Currency, "", false},
        {"money_at_risk_currency", "Own currency", T::Currency, "of the books", false},
        {"state", "State", T::Code, "Of the order."},
        {"line_no", "Line", T::Integer, "", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Order and line.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"money_at_risk", true}, {"expected_on"}};
    const auto expected = daysOfDateSql("l.expected_on");
    view.sql = fmt::format(R"(SELECT CAST(l.order_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    o.number AS order_number, s.name AS supplier, i.sku AS sku, i.name AS name, n.code AS node,
    l.quantity - l.received - l.cancelled AS open_quantity, l.expected_on AS expected_on,
    o.usual_delay AS usual_delay_days, g.stock_out_on AS stock_out_on, COALESCE(g.money_at_risk, 0) AS money_at_risk,
    CASE WHEN {0} < {1} THEN {1} - {0} END AS late_days,
    l.unit_cost * (l.quantity - l.received - l.cancelled) / 1000 AS amount, o.currency AS currency,
    {2} AS money_at_risk_currency, o.state AS state, l.line_no AS line_no, l.item_id AS item_id,
    o.supplier_id AS supplier_id, l.order_id AS purchase_order_id
FROM (SELECT o.*, {3} AS usual_delay FROM purchase_order o WHERE o.entity = @entity
        AND o.state IN ('released', 'acknowledged', 'amended', 'partly_received')) o
JOIN purchase_order_line l ON l.entity = o.entity AND l.order_id = o.id
LEFT JOIN suggestion g ON g.entity = l.entity AND g.id = (SELECT x.id FROM suggestion x
    WHERE x.entity = l.entity AND x.item_id = l.item_id AND x.node_id = o.node_id AND x.state <> 'expired'
    ORDER BY x.id LIMIT 1)
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id
WHERE l.received + l.cancelled < l.quantity AND ({0} < {1} OR {0} + COALESCE(o.usual_delay, 0) > {4}))",
                           expected, businessDaySql(), ownCurrencySql(), usualDelay, daysOfDateSql("g.stock_out_on"));
    view.tables = {
        "purchase_order", "purchase_order_line", "lead_time_record", "suggestion", "supplier", "item", "node",
        "policy"};
    view.search = {"order_number", "supplier", "sku", "name"};
    return view;
}

} // namespace

void addInboundViews(Catalog& catalog) {
    for (auto make : {shipmentsView, shipmentLinesView, milestonesView, atRiskView})
        catalog.add(make());
}

} // namespace opsdesk
