#include "core/procurement/InboundCommands.h"

#include "core/procurement/DeliveryDates.h"
#include "core/procurement/InboundShipment.h"
#include "core/procurement/InboundViews.h"
#include "core/procurement/OrderLines.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>

namespace opsdesk {

namespace {

constexpr State shipmentStates[] = {
    {"announced", "Announced"},     {"in_transit", "In transit"},     {"arrived", "Arrived"},
    {"received", "Received", true}, {"cancelled", "Cancelled", true},
};

// By the milestone, and by whether all that was announced was received.
constexpr std::string_view milestoneAnnounced[] = {"announced", "in_transit", "arrived"};
constexpr std::string_view milestoneInTransit[] = {"in_transit", "arrived"};
constexpr std::string_view shipmentCame[] = {"arrived", "received"};

// Orders are received, and what they were received from moves along.
constexpr Transition shipmentTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "announce", "announced", "", "", ""},
    {"announced", "milestone", "", "", "milestone", "", milestoneAnnounced},
    {"announced", "schedule", "announced", "", "schedule", ""},
    {"announced", "receive", "", "", "", "", shipmentCame},
    {"announced", "cancel", "cancelled", "", "", ""},
    {"in_transit", "milestone", "", "", "milestone", "", milestoneInTransit},
    {"in_transit", "schedule", "in_transit", "", "schedule", ""},
    {"in_transit", "receive", "", "", "", "", shipmentCame},
    {"in_transit", "cancel", "cancelled", "", "", ""},
    {"arrived", "milestone", "arrived", "", "milestone", ""},
    {"arrived", "schedule", "arrived", "", "schedule", ""},
    {"arrived", "receive", "", "", "", "", shipmentCame},
};

constexpr std::array<std::string_view, 6> milestones{"departed", "port",        "customs",
                                                     "delayed",  "on_delivery", "arrived"};

struct MilestonePayload {
    std::string kind;
    std::optional<Date> reached_on;
    std::optional<std::string> place;
    std::optional<Date> expected_on;
};
BOOST_DESCRIBE_STRUCT(MilestonePayload, (), (kind, reached_on, place, expected_on))

struct SchedulePayload {
    Timestamp at;
    std::optional<std::string> dock;
};
BOOST_DESCRIBE_STRUCT(SchedulePayload, (), (at, dock))

/// The line of the order that is announced; sets supplier and node of the shipment by the first.
Result<const PurchaseOrderLine*> announcedLine(Context& context, InboundShipment& shipment, const AnnouncedLine& line,
                                               std::size_t index) {
    const auto field = [&](std::string_view name) { return fmt::format("lines[{}].{}", index, name); };
    auto& rows = context.rows();
    const auto* order = rows.find<PurchaseOrder>(context.entity(), line.order);
    if (!order)
        return reject("unknown_order", "There is no order " + line.order.toString() + ".", field("order"));
    if (!isToCome(*order))
        return reject("wrong_state", fmt::format("{} is {}: nothing of it is to come.", order->number, order->state),
                      field("order"));
    if (shipment.supplier_id == 0) {
        shipment.supplier_id = order->supplier_id;
        shipment.node_id = order->node_id;
    }
    if (order->supplier_id != shipment.supplier_id || order->node_id != shipment.node_id)
        return reject("not_alike",
                      fmt::format("{} is of another supplier, or for another node, than the rest of the shipment.",
                                  order->number),
                      field("order"));
    const auto* ordered = rows.find<PurchaseOrderLine>(context.entity(), line.order, line.order_line);
    if (!ordered)
        return reject("unknown_line", fmt::format("{} has no line {}.", order->number, line.order_line),
                      field("order_line"));
    if (auto held = checkQuantity(line.quantity, fmt::format("line {}", index + 1), field("quantity")); !held)
        return tl::unexpected(held.error());
    return ordered;
}

/// What the shipment brings comes when the shipment does.
void moveOrders(Context& context, const InboundShipment& shipment) {
    auto& rows = context.rows();
    std::map<Uuid, std::map<std::int64_t, Date>> days;
    for (const auto* line : rows.select<InboundLine>(shipment.entity, "shipment_id", shipment.id.toString()))
        days[line->order_id][line->order_line] = shipment.expected_on;
    for (const auto& [id, lines] : days) {
        const auto* found = rows.find<PurchaseOrder>(shipment.entity, id);
        if (!found || !isToCome(*found))
            continue;
        auto order = *found;
        moveExpectedDates(context, order, lines);
        rows.put(std::move(order));
    }
}

Outcome checkShipmentDay(Context& context, Date day, const char* field) {
    return checkExpectedOn(context, day, "the shipment", field);
}

Outcome announce(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<AnnouncePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    if (payload->reference.empty() || payload->lines.empty())
        return reject("missing_field", "A shipment has the supplier's number as reference, and lines.", "reference");
    InboundShipment shipment;
    shipment.entity = context.entity();
    shipment.id = context.command().document.value_or(context.derivedId("inbound_shipment"));
    if (rows.find<InboundShipment>(shipment.entity, shipment.id))
        return reject("document_exists", "There is a shipment with this id already.", "document");
    std::vector<InboundLine> lines;
    std::optional<Date> expected = payload->expected_on;
    for (std::size_t i = 0; i < payload->lines.size(); ++i) {
        const auto ordered = announcedLine(context, shipment, payload->lines[i], i);
        if (!ordered)
            return tl::unexpected(ordered.error());
        const auto& [order, orderLine, quantity] = payload->lines[i];
        lines.push_back({shipment.entity, shipment.id, static_cast<std::int64_t>(i) + 1, order, orderLine,
                         (*ordered)->item_id, quantity, Quantity(), 0});
        if (!payload->expected_on)
            expected = std::max(expected.value_or((*ordered)->expected_on), (*ordered)->expected_on);
    }
    for (const auto* other : rows.select<InboundShipment>(shipment.entity, "reference", payload->reference))
        if (other->supplier_id == shipment.supplier_id && other->state != "cancelled")
            return reject("duplicate_shipment",
                          fmt::format("Shipment {} was announced already, as {}.", other->reference, other->number),
                          "reference");
    if (payload->expected_on)
        if (auto held = checkShipmentDay(context, *payload->expected_on, "expected_on"); !held)
            return held;
    beginDocument(context, shipment, "ASN", payload->shipped_on ? "in_transit" : "announced");
    shipment.reference = payload->reference;
    shipment.carrier = payload->carrier.value_or("");
    shipment.tracking = payload->tracking.value_or("");
    shipment.container = payload->container.value_or("");
    shipment.shipped_on = payload->shipped_on;
    shipment.expected_on = *expected;
    shipment.note = payload->note.value_or("");
    for (auto& line : lines)
        rows.insert(std::move(line));
    moveOrders(context, shipment);
    tellNew(context, shipment, Minor());
    rows.insert(std::move(shipment));
    return {};
}

Outcome reachMilestone(Context& context, InboundShipment& shipment) {
    const auto payload = readPayload<MilestonePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (std::ranges::find(milestones, payload->kind) == milestones.end())
        return reject("wrong_field",
                      fmt::format("A milestone is one of {}, not \"{}\".", fmt::join(milestones, ", "), payload->kind),
                      "kind");
    const auto reached = payload->reached_on.value_or(context.businessDate());
    if (reached > context.businessDate())
        return reject("wrong_date", fmt::format("{} is still to come: nothing was reached then.", reached.toString()),
                      "reached_on");
    if (payload->expected_on)
        if (auto held = checkShipmentDay(context, *payload->expected_on, "expected_on"); !held)
            return held;
    auto& rows = context.rows();
    const auto before = rows.select<InboundMilestone>(shipment.entity, "shipment_id", shipment.id.toString());
    shipment.expected_on = payload->expected_on.value_or(shipment.expected_on);
    shipment.milestone = payload->kind;
    shipment.milestone_on = reached;
    rows.insert(InboundMilestone{shipment.entity, shipment.id, static_cast<std::int64_t>(before.size()) + 1,
                                 payload->kind, reached, payload->place.value_or(""), shipment.expected_on,
                                 context.actor().id, 0});
    if (payload->kind == "arrived")
        shipment.state = "arrived";
    else if (shipment.state == "announced" && payload->kind != "delayed")
        shipment.state = "in_transit";
    if (payload->expected_on)
        moveOrders(context, shipment);
    return {};
}

Outcome scheduleShipment(Context& context, InboundShipment& shipment) {
    const auto payload = readPayload<SchedulePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->at.date() < context.businessDate())
        return reject("past_date", "An appointment is today or later.", "at");
    shipment.appointment_at = payload->at;
    shipment.dock = payload->dock.value_or("");
    return {};
}

using ShipmentActions = DocumentActions<InboundShipment>;

std::vector<ShipmentActions::Action> shipmentActions() {
    return {
        {"milestone",
         "Notes where a shipment is; a new day of arrival moves the orders that it brings.",
         describePayload<MilestonePayload>(),
         {{"kind", fmt::format("{}", fmt::join(milestones, ", "))},
          {"reached_on", "today when left out"},
          {"place", "such as a port"},
          {"expected_on", "new day of arrival; left out: as it was"}},
         ""},
        {"schedule",
         "Fixes when and where a shipment is unloaded.",
         describePayload<SchedulePayload>(),
         {{"at", "day and hour"}, {"dock", "where"}},
         ""},
        {"cancel", "Says that a shipment does not come.", {}, {}, ""},
    };
}

} // namespace

const StateMachine& inboundShipmentMachine() {
    static constexpr StateMachine machine{"inbound_shipment", "Inbound shipment", shipmentStates, shipmentTransitions};
    return machine;
}

Outcome noteFromShipment(Context& context, const PurchaseOrder& order, ReceiveOrderPayload& payload) {
    if (!payload.shipment)
        return {};
    auto& rows = context.rows();
    const auto* shipment = rows.find<InboundShipment>(order.entity, *payload.shipment);
    if (!shipment)
        return reject("unknown_document", "There is no shipment " + payload.shipment->toString() + ".", "shipment");
    if (shipment->state == "received" || shipment->state == "cancelled")
        return reject("wrong_state",
                      fmt::format("{} is {}: nothing more comes with it.", shipment->number, shipment->state),
                      "shipment");
    std::vector<ReceivedLine> announced;
    for (const auto* line : rows.select<InboundLine>(order.entity, "shipment_id", shipment->id.toString()))
        if (line->order_id == order.id && line->quantity > line->received) {
            ReceivedLine whole;
            whole.line_no = line->order_line;
            whole.quantity = line->quantity - line->received;
            announced.push_back(std::move(whole));
        }
    if (!payload.lines) {
        payload.lines = std::move(announced);
    } else {
        for (auto& line : *payload.lines) {
            const auto said = std::ranges::find(announced, line.line_no, &ReceivedLine::line_no);
            if (said != announced.end() && !line.noted)
                line.noted = said->quantity;
        }
    }
    if (!payload.delivery_note)
        payload.delivery_note = shipment->reference;
    return {};
}

void receiveFromShipment(Context& context, const PurchaseOrder& order, const Uuid& id,
                         const std::vector<Arrival>& arrived) {
    auto& rows = context.rows();
    auto shipment = *rows.find<InboundShipment>(order.entity, id);
    for (const auto* line : rows.select<InboundLine>(order.entity, "shipment_id", id.toString())) {
        auto changed = *line;
        for (const auto& arrival : arrived)
            if (line->order_id == order.id && line->order_line == arrival.line.line_no)
                changed.received += arrival.owed() + arrival.excess;
        // What was missing is a discrepancy of its own: the delivery as such is over.
        if (line->order_id == order.id)
            changed.received = std::max(changed.received, line->quantity);
        if (changed.received != line->received)
            rows.put(std::move(changed));
    }
    const auto lines = rows.select<InboundLine>(order.entity, "shipment_id", id.toString());
    const bool complete =
        std::ranges::all_of(lines, [](const InboundLine* line) { return line->received >= line->quantity; });
    shipment.state = complete ? "received" : "arrived";
    shipment.last_command = context.command().id;
    ++shipment.version;
    rows.put(std::move(shipment));
}

void addInbound(Catalog& catalog) {
    catalog.add(inboundShipmentMachine());
    CommandType type;
    type.name = "inbound_shipment.announce";
    type.summary = "Notes what a supplier says is on its way (ASN); the orders are expected when it is.";
    type.fields = describePayload<AnnouncePayload>();
    type.notes = {{"reference", "the supplier's number of the shipment"},
                  {"lines", "what it brings of which line of which order"},
                  {"order", "id of the order"},
                  {"order_line", "line of the order"},
                  {"quantity", "base units, above zero"},
                  {"expected_on", "day of arrival; the latest of its lines when left out"},
                  {"shipped_on", "day of departure; left out: it has not left"},
                  {"container", "its number"},
                  {"note", "a comment"}};
    type.handle = announce;
    catalog.add(std::move(type));
    ShipmentActions declared;
    declared.machine = &inboundShipmentMachine();
    declared.actions = shipmentActions();
    declared.effects = {{"milestone", reachMilestone}, {"schedule", scheduleShipment}};
    addDocumentCommands(catalog, std::move(declared));
    addDeliveryWatch(catalog);
    addInboundViews(catalog);
}

} // namespace opsdesk
