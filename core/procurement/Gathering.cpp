#include "core/procurement/Gathering.h"

#include "core/master/Node.h"
#include "core/procurement/OrderChanges.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/PurchaseOrderMachine.h"
#include "core/workflow/Counter.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>

namespace opsdesk {

namespace {

/// Space of the ids of gathered orders, so that everyone derives the same id for the same draft.
const Uuid gatheredSpace = Uuid::derived(Uuid(), "purchase_order.gather");

PurchaseOrder newOrder(Context& context, const GatherPayload& payload, const Uuid& id) {
    PurchaseOrder order;
    order.entity = context.entity();
    order.id = id;
    order.number = context.nextNumber("PO");
    order.state = "draft";
    order.created_at = context.acceptedAt();
    order.created_by = context.actor().id;
    order.supplier_id = payload.supplier_id;
    order.node_id = payload.node_id;
    order.currency = payload.currency;
    order.origin = "suggestion";
    return order;
}

/// The draft that takes in this supplier's suggestions now. Drafts are counted per supplier, node and currency, and the
/// id follows from the count: no search, and no list of past orders to read.
PurchaseOrder openDraft(Context& context, const GatherPayload& payload) {
    auto& rows = context.rows();
    const auto name = fmt::format("gathered/{}/{}/{}", payload.supplier_id, payload.node_id, payload.currency.code());
    const auto idOf = [&](std::int64_t count) {
        return Uuid::derived(gatheredSpace, fmt::format("{}/{}/{}", context.entity(), name, count));
    };
    if (const auto* counter = rows.find<Counter>(context.entity(), std::string_view(name))) {
        const auto* order = rows.find<PurchaseOrder>(context.entity(), idOf(counter->value));
        if (order && order->state == "draft")
            return *order;
    }
    return newOrder(context, payload, idOf(context.nextKey(name)));
}

Outcome checkGathered(Context& context, const GatherPayload& payload) {
    auto& rows = context.rows();
    if (!rows.find<Supplier>(std::int64_t(0), payload.supplier_id))
        return reject("unknown_supplier", fmt::format("There is no supplier {}.", payload.supplier_id), "supplier_id");
    if (!rows.find<Node>(context.entity(), payload.node_id))
        return reject("unknown_node", fmt::format("There is no node {}.", payload.node_id), "node_id");
    if (!rows.find<Item>(std::int64_t(0), payload.item_id))
        return reject("unknown_item", fmt::format("There is no item {}.", payload.item_id), "item_id");
    if (auto held = checkQuantity(payload.quantity, "the suggestion", "quantity"); !held)
        return held;
    return checkUnitCost(payload.unit_cost, "the suggestion", "unit_cost");
}

void finish(Context& context, PurchaseOrder order) {
    ++order.version;
    order.last_command = context.command().id;
    context.tell("document", order.id.toString());
    context.tell("number", order.number);
    context.rows().put(std::move(order));
}

/// Takes @p line out of its draft.
void takeOut(Context& context, const PurchaseOrderLine& line) {
    auto& rows = context.rows();
    auto order = *rows.find<PurchaseOrder>(line.entity, line.order_id);
    noteChange(context, order, &line, nullptr);
    rows.erase<PurchaseOrderLine>(line.entity, line.order_id, line.line_no);
    summarise(order, orderLines(rows, order));
    finish(context, std::move(order));
}

/// The line that @p payload makes in @p order, beside what is there.
PurchaseOrderLine addLine(PurchaseOrder& order, const GatherPayload& payload) {
    PurchaseOrderLine line;
    line.entity = order.entity;
    line.order_id = order.id;
    line.line_no = ++order.last_line;
    line.suggestion_id = payload.suggestion_id;
    return line;
}

Outcome gather(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto payload = readPayload<GatherPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (auto held = checkGathered(context, *payload); !held)
        return held;
    auto& rows = context.rows();
    const auto before = findGathered(rows, context.entity(), payload->suggestion_id);
    const auto* draft =
        before.line && before.open() ? rows.find<PurchaseOrder>(context.entity(), before.line->order_id) : nullptr;
    const bool fits = draft && draft->supplier_id == payload->supplier_id && draft->node_id == payload->node_id &&
                      draft->currency == payload->currency;
    if (draft && !fits)
        takeOut(context, *before.line);
    auto order = fits ? *draft : openDraft(context, *payload);
    auto line = fits ? *before.line : addLine(order, *payload);
    order.amount -= line.amount;
    line.item_id = payload->item_id;
    line.quantity = payload->quantity;
    line.unit_cost = payload->unit_cost;
    line.amount = extend(payload->unit_cost, payload->quantity);
    line.expected_on = payload->expected_on;
    order.amount += line.amount;
    order.expected_on = std::min(order.expected_on.value_or(line.expected_on), line.expected_on);
    noteChange(context, order, fits ? before.line : nullptr, &line);
    context.tell("line_no", line.line_no);
    rows.put(std::move(line));
    finish(context, std::move(order));
    return {};
}

Outcome ungather(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto payload = readPayload<UngatherPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    const auto gathered = findGathered(rows, context.entity(), payload->suggestion_id);
    if (!gathered.line)
        return {};
    if (!gathered.open())
        return reject("wrong_state",
                      fmt::format("The suggestion is ordered with {}, which is {}: it cannot be taken out any more.",
                                  gathered.order_number, gathered.order_state));
    takeOut(context, *gathered.line);
    return {};
}

} // namespace

Gathered findGathered(store::UnitOfWork& rows, std::int64_t entity, const Uuid& suggestion) {
    Gathered gathered;
    // A suggestion returns when its item runs low again: what was received, closed or given up belongs to an earlier
    // time.
    for (const auto* line : rows.select<PurchaseOrderLine>(entity, "suggestion_id", suggestion.toString())) {
        const auto* order = rows.find<PurchaseOrder>(entity, line->order_id);
        if (!order || order->state == "received" || purchaseOrderMachine().findState(order->state)->final)
            continue;
        gathered = {line, order->number, order->state};
        if (order->state == "draft")
            break;
    }
    return gathered;
}

void addGatheringCommands(Catalog& catalog) {
    CommandType type;
    type.name = "purchase_order.gather";
    type.summary = "Takes an accepted suggestion into the supplier's open draft; issued by the engine.";
    type.fields = describePayload<GatherPayload>();
    type.notes = {{"unit_cost", "per base unit, minor units of currency"}};
    type.handle = gather;
    catalog.add(std::move(type));

    CommandType back;
    back.name = "purchase_order.ungather";
    back.summary = "Takes a suggestion out of its draft again; issued by the engine.";
    back.fields = describePayload<UngatherPayload>();
    back.handle = ungather;
    catalog.add(std::move(back));
}

} // namespace opsdesk
