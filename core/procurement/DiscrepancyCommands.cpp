#include "core/procurement/Discrepancies.h"

#include "core/governance/Settings.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/procurement/Discrepancy.h"
#include "core/procurement/OrderLines.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

namespace opsdesk {

namespace {

constexpr State discrepancyStates[] = {
    {"open", "Open"},       {"accepted", "Accepted", true}, {"sent_back", "Sent back", true},
    {"claimed", "Claimed"}, {"settled", "Settled", true},   {"dismissed", "Dismissed", true},
};

constexpr Transition discrepancyTransitions[] = {
    // state, action, next, guard, effect, undo
    {"open", "accept", "accepted", "", "accept", ""},     {"open", "send_back", "sent_back", "there", "send_back", ""},
    {"open", "claim", "claimed", "damaged", "claim", ""}, {"open", "dismiss", "dismissed", "missing", "dismiss", ""},
    {"claimed", "settle", "settled", "", "settle", ""},
};

struct DiscrepancyNotePayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(DiscrepancyNotePayload, (), (note))

struct SettleClaimPayload {
    Minor credited;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(SettleClaimPayload, (), (credited, note))

Place placeOf(const Discrepancy& discrepancy) {
    return {discrepancy.node_id, discrepancy.stock_state};
}

/// Moves the goods that are held to @p to; what they were worth when they leave the entity.
Result<Minor> moveHeld(Context& context, const Discrepancy& discrepancy, const Place& to) {
    const StockPosting stock{
        to.outside() ? "supplier_return" : "transfer",
        discrepancy.id,
        discrepancy.number,
        context.businessDate(),
        discrepancy.currency,
        {{discrepancy.item_id, discrepancy.lot, placeOf(discrepancy), to, discrepancy.quantity, std::nullopt}}};
    const auto posted = postStock(context, stock);
    if (!posted)
        return tl::unexpected(posted.error());
    return posted->total;
}

Outcome post(Context& context, const Discrepancy& discrepancy, std::string event, std::string description,
             std::vector<JournalAmount> amounts) {
    const auto entry =
        postJournal(context, {std::move(event), discrepancy.id, discrepancy.number, context.businessDate(),
                              discrepancy.currency, std::move(description), std::move(amounts)});
    return entry ? Outcome() : tl::unexpected(entry.error());
}

/// Changes the line of the order that it is about, and where the order stands.
template <class Change>
void changeLine(Context& context, const Discrepancy& discrepancy, const Change& change) {
    auto& rows = context.rows();
    const auto* line = rows.find<PurchaseOrderLine>(discrepancy.entity, discrepancy.order_id, discrepancy.line_no);
    const auto* found = rows.find<PurchaseOrder>(discrepancy.entity, discrepancy.order_id);
    if (!line || !found)
        return;
    auto changed = *line;
    change(changed, *found);
    rows.put(std::move(changed));
    auto order = *found;
    summariseDays(order, orderLines(rows, order));
    if (order.state == "received" || order.state == "partly_received")
        order.state = order.expected_on ? "partly_received" : "received";
    ++order.version;
    order.last_command = context.command().id;
    rows.put(std::move(order));
}

/// Ends it, and its task.
Outcome decide(Context& context, Discrepancy& discrepancy) {
    discrepancy.decided_by = context.actor().id;
    discrepancy.decided_at = context.acceptedAt();
    closeTask(context, discrepancyTask(), "purchase_order", discrepancy.order_id.toString(), discrepancy.id.toString());
    return {};
}

Outcome noteDecision(Context& context, Discrepancy& discrepancy) {
    const auto payload = readPayload<DiscrepancyNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    discrepancy.note = payload->note.value_or("");
    return decide(context, discrepancy);
}

Outcome goodsAreThere(Context&, const Discrepancy& discrepancy) {
    if (!discrepancy.stock_state.empty())
        return {};
    return reject("not_possible",
                  fmt::format("{} is about goods that did not come: they cannot be sent back.", discrepancy.number));
}

Outcome goodsAreMissing(Context&, const Discrepancy& discrepancy) {
    if (discrepancy.stock_state.empty())
        return {};
    return reject("not_possible",
                  fmt::format("The goods of {} are held: accept them or send them back.", discrepancy.number));
}

Outcome goodsAreDamaged(Context&, const Discrepancy& discrepancy) {
    if (discrepancy.kind == "damaged")
        return {};
    return reject("not_possible",
                  fmt::format("{} is not about damaged goods: there is nothing to claim.", discrepancy.number));
}

/// Accepted, more than was ordered is owed like the rest.
Outcome oweExcess(Context& context, const Discrepancy& discrepancy) {
    const StockPosting worth{"revaluation",
                             discrepancy.id,
                             discrepancy.number,
                             context.businessDate(),
                             discrepancy.currency,
                             {{discrepancy.item_id, discrepancy.lot, place::revaluation, placeOf(discrepancy),
                               Quantity(), discrepancy.amount}}};
    if (const auto posted = postStock(context, worth); !posted)
        return tl::unexpected(posted.error());
    changeLine(context, discrepancy, [&](PurchaseOrderLine& line, const PurchaseOrder&) {
        line.received += discrepancy.quantity;
        line.received_value += discrepancy.amount;
    });
    return post(context, discrepancy, "receipt", "More received than ordered, and accepted",
                {{discrepancy.amount, discrepancy.item_id}});
}

Outcome acceptDiscrepancy(Context& context, Discrepancy& discrepancy) {
    if (discrepancy.stock_state.empty())
        changeLine(context, discrepancy, [&](PurchaseOrderLine& line, const PurchaseOrder&) {
            line.cancelled += std::min(openQuantity(line), discrepancy.quantity);
        });
    if (discrepancy.kind == "over" && discrepancy.amount > Minor())
        if (auto owed = oweExcess(context, discrepancy); !owed)
            return owed;
    if (!discrepancy.stock_state.empty())
        if (const auto moved = moveHeld(context, discrepancy, place::available(discrepancy.node_id)); !moved)
            return tl::unexpected(moved.error());
    return noteDecision(context, discrepancy);
}

Outcome sendBack(Context& context, Discrepancy& discrepancy) {
    const auto left = moveHeld(context, discrepancy, place::supplier);
    if (!left)
        return tl::unexpected(left.error());
    const bool owed = discrepancy.kind == "damaged";
    const auto free = owed ? discrepancy.amount : Minor();
    if (auto posted =
            post(context, discrepancy, "supplier_return", "Goods sent back to the supplier",
                 {{*left, discrepancy.item_id}, {free - *left, discrepancy.item_id, "supplier_return_variance"}});
        !posted)
        return posted;
    if (owed)
        changeLine(context, discrepancy, [&](PurchaseOrderLine& line, const PurchaseOrder& order) {
            line.received -= discrepancy.quantity;
            line.received_value -= discrepancy.amount;
            if (order.state == "closed")
                line.cancelled += discrepancy.quantity;
        });
    return noteDecision(context, discrepancy);
}

Outcome claimDiscrepancy(Context& context, Discrepancy& discrepancy) {
    const auto left = moveHeld(context, discrepancy, place::supplier);
    if (!left)
        return tl::unexpected(left.error());
    if (auto posted =
            post(context, discrepancy, "vendor_claim", "Damaged goods claimed from the supplier",
                 {{*left, discrepancy.item_id}, {discrepancy.amount - *left, discrepancy.item_id, "claim_variance"}});
        !posted)
        return posted;
    return noteDecision(context, discrepancy);
}

Outcome settleClaim(Context& context, Discrepancy& discrepancy) {
    const auto payload = readPayload<SettleClaimPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->credited < Minor() || payload->credited > discrepancy.amount)
        return reject("wrong_amount",
                      fmt::format("The credit must be from 0 to what was claimed, {}, not {}.",
                                  toDecimal(discrepancy.amount), toDecimal(payload->credited)),
                      "credited");
    discrepancy.note = payload->note.value_or(discrepancy.note);
    discrepancy.credited = payload->credited;
    return post(context, discrepancy, "claim_credit", "The supplier's credit for a claim",
                {{payload->credited, discrepancy.item_id},
                 {discrepancy.amount - payload->credited, discrepancy.item_id, "claim_loss"}});
}

View discrepanciesView() {
    using T = ColumnType;
    View view;
    view.name = "receipt-discrepancies";
    view.title = "Delivery discrepancies";
    view.description = "What was damaged, too much, too little or wrong in deliveries, and what became of it.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"kind", "Kind", T::Code, "over, short, damaged or wrong_item."},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "Base units."},
        {"amount", "Value", T::Money, "At the order's price, in the currency of the books."},
        {"currency", "Currency", T::Currency, "", false},
        {"supplier", "Supplier", T::Text, ""},
        {"order_number", "Order", T::Code, ""},
        {"receipt_number", "Receipt", T::Code, ""},
        {"received_on", "Received", T::Date, ""},
        {"node", "Node", T::Code, "Where the goods are held."},
        {"stock_state", "Held as", T::Code, "The state of the goods; empty for what did not come."},
        {"state", "State", T::Code, "Of the machine discrepancy."},
        {"decided_by", "Decided by", T::Code, ""},
        {"note", "Note", T::Text, "", false},
        {"lot", "Lot", T::Code, "", false},
        {"line_no", "Line", T::Integer, "", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Uuid, "Key of the discrepancy.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"amount", true}};
    view.sql = R"(SELECT d.id AS id, d.rev AS rev, d.version AS version, d.number AS number, d.kind AS kind,
    i.sku AS sku, i.name AS name, d.quantity AS quantity, d.amount AS amount, d.currency AS currency,
    s.name AS supplier, o.number AS order_number, r.number AS receipt_number, r.received_on AS received_on,
    n.code AS node, d.stock_state AS stock_state, d.state AS state, d.decided_by AS decided_by, d.note AS note,
    d.lot AS lot, d.line_no AS line_no, d.item_id AS item_id, d.supplier_id AS supplier_id,
    d.order_id AS purchase_order_id
FROM receipt_discrepancy d
LEFT JOIN item i ON i.entity = 0 AND i.item_id = d.item_id
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = d.supplier_id
LEFT JOIN node n ON n.entity = d.entity AND n.node_id = d.node_id
LEFT JOIN purchase_order o ON o.entity = d.entity AND o.id = d.order_id
LEFT JOIN receipt r ON r.entity = d.entity AND r.id = d.receipt_id
WHERE d.entity = @entity)";
    view.tables = {"receipt_discrepancy", "item", "supplier", "node", "purchase_order", "receipt"};
    view.search = {"number", "sku", "name", "supplier", "order_number"};
    return view;
}

using DiscrepancyActions = DocumentActions<Discrepancy>;

std::vector<DiscrepancyActions::Action> discrepancyActions() {
    const auto fields = describePayload<DiscrepancyNotePayload>();
    const std::map<std::string, std::string> note{{"note", "a comment"}};
    return {
        {"accept", "Takes what is held into stock; more than was ordered is owed. What did not come is given up.",
         fields, note, "decide"},
        {"send_back", "Sends what is held back to the supplier; nothing is owed for it.", fields, note, "decide"},
        {"claim", "Sends damaged goods back and claims their price, which is owed or paid already.", fields, note,
         "decide"},
        {"dismiss", "Says that nothing was missing.", fields, note, "decide"},
        {"settle",
         "Notes what the supplier credits for a claim; the rest is a loss.",
         describePayload<SettleClaimPayload>(),
         {{"credited", "minor units of the currency of the books"}},
         "decide"},
    };
}

} // namespace

const StateMachine& discrepancyMachine() {
    static constexpr StateMachine machine{"discrepancy", "Delivery discrepancy", discrepancyStates,
                                          discrepancyTransitions};
    return machine;
}

void addDiscrepancies(Catalog& catalog) {
    catalog.add(discrepancyMachine());
    DiscrepancyActions declared;
    declared.machine = &discrepancyMachine();
    declared.amount = [](const Discrepancy& discrepancy) { return discrepancy.amount; };
    declared.currency = [](const Discrepancy& discrepancy) { return discrepancy.currency; };
    declared.actions = discrepancyActions();
    declared.guards = {{"there", goodsAreThere}, {"missing", goodsAreMissing}, {"damaged", goodsAreDamaged}};
    declared.effects = {{"accept", acceptDiscrepancy},
                        {"send_back", sendBack},
                        {"claim", claimDiscrepancy},
                        {"dismiss", noteDecision},
                        {"settle", settleClaim}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.add(discrepanciesView());
}

} // namespace opsdesk
