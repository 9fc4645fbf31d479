#include "core/procurement/PurchaseOrderCommands.h"

#include "core/governance/Involvement.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/ReasonCode.h"
#include "core/procurement/DeliveryDates.h"
#include "core/procurement/OrderApproval.h"
#include "core/procurement/OrderEffects.h"
#include "core/procurement/OrderLife.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/OrderSourcing.h"
#include "core/procurement/OrderTerms.h"
#include "core/procurement/PurchaseBudget.h"
#include "core/procurement/PurchaseOrderMachine.h"

#include <array>

namespace opsdesk {

namespace {

Result<const Supplier*> findSupplier(store::UnitOfWork& rows, const CreateOrderPayload& payload) {
    if (payload.supplier_id) {
        if (const auto* supplier = rows.find<Supplier>(std::int64_t(0), *payload.supplier_id))
            return supplier;
        return reject("unknown_supplier", fmt::format("There is no supplier {}.", *payload.supplier_id), "supplier_id");
    }
    if (!payload.supplier)
        return reject("missing_field", "The order names no supplier: give its code as supplier, or supplier_id.",
                      "supplier");
    const auto found = rows.select<Supplier>(0, "code", *payload.supplier);
    if (found.empty())
        return reject("unknown_supplier", fmt::format("There is no supplier with the code \"{}\".", *payload.supplier),
                      "supplier");
    return found.front();
}

Result<const Node*> findNode(Context& context, const CreateOrderPayload& payload) {
    auto& rows = context.rows();
    if (payload.node_id) {
        if (const auto* node = rows.find<Node>(context.entity(), *payload.node_id))
            return node;
        return reject("unknown_node", fmt::format("There is no node {}.", *payload.node_id), "node_id");
    }
    if (!payload.node)
        return reject("missing_field", "The order names no node to deliver to: give its code as node, or node_id.",
                      "node");
    const auto found = rows.select<Node>(context.entity(), "code", *payload.node);
    if (found.empty())
        return reject("unknown_node", fmt::format("There is no node with the code \"{}\".", *payload.node), "node");
    return found.front();
}

/// The new order without its lines, or why the sender may not make it.
Result<PurchaseOrder> startOrder(Context& context, const CreateOrderPayload& payload, const Supplier& supplier) {
    const auto& command = context.command();
    PurchaseOrder order;
    order.entity = context.entity();
    order.id = command.document.value_or(context.derivedId("purchase_order"));
    order.currency = supplier.currency;
    if (auto allowed = checkAuthority(context, order, {}, order.currency); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto* other = context.rows().find<PurchaseOrder>(order.entity, order.id))
        return reject("document_exists", fmt::format("There is an order with this id already: {}.", other->number),
                      "document");
    beginDocument(context, order, "PO", "draft");
    order.supplier_id = supplier.supplier_id;
    order.note = payload.note.value_or("");
    order.origin = "manual";
    return order;
}

Outcome createOrder(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<CreateOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto supplier = findSupplier(context.rows(), *payload);
    if (!supplier)
        return tl::unexpected(supplier.error());
    const auto node = findNode(context, *payload);
    if (!node)
        return tl::unexpected(node.error());
    auto order = startOrder(context, *payload, **supplier);
    if (!order)
        return tl::unexpected(order.error());
    order->node_id = (*node)->node_id;
    order->incoterm = (*supplier)->incoterm;
    order->payment_days = (*supplier)->payment_days;
    if (auto held = applyTerms(*order, *payload); !held)
        return held;
    auto lines = buildLines(context, *order, **supplier, payload->lines, payload->expected_on, {});
    if (!lines)
        return tl::unexpected(lines.error());
    std::vector<const PurchaseOrderLine*> made;
    for (const auto& line : *lines) {
        made.push_back(&line);
        context.rows().insert(line);
    }
    summarise(*order, made);
    recordInvolvement(context, order->id, "create");
    tellNew(context, *order, order->amount);
    context.rows().put(std::move(*order));
    return {};
}

const std::map<std::string, std::string> lineNotes = {
    {"lines", "the items to order; on an edit the whole new list: lines that it leaves out are removed"},
    {"line_no", "the line to change; without it, a line of the same item is changed, else a new one is made"},
    {"sku", "the item, unless item_id names it"},
    {"quantity", "base units, above zero"},
    {"unit_cost", "per base unit, minor units of the order's currency; the supplier's price when left out"},
    {"expected_on", "delivery date; today and the supplier's lead time when left out"},
    {"supplier", "code of the supplier, unless supplier_id names it"},
    {"node", "code of the node to deliver to, unless node_id names it"},
    {"incoterm", "such as FOB; the supplier's when left out"},
    {"payment_days", "from the invoice's day until it is to be paid; the supplier's when left out"},
    {"charges", "freight and the like: what goods cost beside their price"},
    {"kind", "freight, duty, insurance, handling or other"},
    {"amount", "minor units of the order's currency"},
    {"allocate_by", "by what goods bear it: value, weight, volume or quantity; by value when left out"},
    {"on_order", "whether the supplier bills it, so that it is part of the order's amount"},
    {"note", "a comment"},
};
const std::map<std::string, std::string> reasonNotes = {
    {"reason_code", "a standard reason of the kind purchase_order, see the view reason-codes"},
    {"note", "a comment; for a return it may stand alone"},
};

CommandType createCommand() {
    CommandType type;
    type.name = "purchase_order.create";
    type.summary = "Makes a draft order to a supplier. `document` is the id it shall have; without it one is given.";
    type.fields = describePayload<CreateOrderPayload>();
    type.notes = lineNotes;
    type.handle = createOrder;
    return type;
}

using Actions = DocumentActions<PurchaseOrder>;

std::vector<Actions::Action> actionsOfBuying() {
    return {
        {"edit", "Changes the lines or the date of a draft.", describePayload<EditOrderPayload>(), lineNotes, "edit"},
        {"submit",
         "Asks for approval; warns where the supplier may object.",
         describePayload<OrderNotePayload>(),
         {{"note", "a comment for whoever approves"}},
         "submit"},
        {"withdraw", "Takes a submitted order back to draft.", describePayload<OrderReasonPayload>(), reasonNotes, ""},
        {"return", "Sends a submitted or approved order back to draft, with a comment.",
         describePayload<OrderReasonPayload>(), reasonNotes, ""},
        {"approve",
         "Approves the order at the version and amount that were seen: both must be given as `expected`.",
         describePayload<OrderNotePayload>(),
         {{"note", "a comment"}},
         "approve",
         false},
        {"reject", "Refuses a submitted order for good, with a reason.", describePayload<OrderReasonPayload>(),
         reasonNotes, ""},
        {"cancel", "Gives up an order of which nothing has arrived, with a reason.",
         describePayload<OrderReasonPayload>(), reasonNotes, ""},
    };
}

std::vector<Actions::Action> actionsOfWholeOrders() {
    return {
        {"copy",
         "Makes a new draft with the same lines at today's prices; no approval is carried over.",
         {},
         {},
         "",
         false},
        {"split",
         "Moves some lines of a draft to a new one.",
         describePayload<SplitOrderPayload>(),
         {{"lines", "to take out; some must stay"}, {"quantity", "base units; the whole line when left out"}},
         "edit"},
        {"merge",
         "Takes over the lines of other drafts to the same supplier, node and currency, which are cancelled.",
         describePayload<MergeOrdersPayload>(),
         {{"orders", "ids of the drafts"}},
         "edit"},
        {"amend", "Changes an order that the supplier has; beyond the tolerance it has to be approved again.",
         describePayload<AmendOrderPayload>(), lineNotes, "edit"},
    };
}

std::vector<Actions::Action> actionsOfDelivery() {
    return {
        {"release",
         "Sends an approved order to the supplier.",
         describePayload<ReleaseOrderPayload>(),
         {{"expected_on", "delivery date agreed; at least today and the lead time when left out"}},
         ""},
        {"acknowledge",
         "Notes that the supplier confirmed the order, and its dates.",
         describePayload<AcknowledgeOrderPayload>(),
         {{"expected_on", "new date of all that is still to come"},
          {"lines", "new dates of single lines"},
          {"supplier_reference", "what the supplier calls the order"}},
         ""},
        {"receive",
         "Receives goods: posts stock and journal.",
         describePayload<ReceiveOrderPayload>(),
         {{"lines", "what arrived; all that is still to come when left out"},
          {"quantity", "base units that are sound; 0 where all are damaged"},
          {"damaged", "base units that came damaged, beside the sound ones; they are held"},
          {"noted", "base units that the delivery note speaks of; what is missing of them opens a discrepancy"},
          {"hold_excess", "hold what is more than was ordered, instead of refusing the receipt"},
          {"strays", "goods that nobody ordered; they are held, at no value"},
          {"sku", "of goods that nobody ordered"},
          {"shipment", "id of the announced shipment that they came with: what it speaks of is what is noted"},
          {"blind", "it was counted without seeing what was ordered, as the receipt then says; lines have to be there"},
          {"lot", "that it is of; a line may be named once for each lot"},
          {"serials", "the numbers of the pieces, one for each that came"},
          {"expires_on", "the lot's last day of sale; left out: as known, else the shelf life from the day received"},
          {"received_on", "today when left out; not before the order"},
          {"delivery_note", "the supplier's number of the delivery"}},
         "receive"},
        {"expedite",
         "Asks the supplier to hurry; whether there is an answer is followed up.",
         describePayload<ExpediteOrderPayload>(),
         {{"wanted_on", "before the day on which it is expected"}, {"note", "a comment"}},
         "edit"},
        {"switch_supplier",
         "Buys what is still to come from another supplier: a draft of its own, which has to be approved.",
         describePayload<SwitchSupplierPayload>(),
         {{"supplier", "code of the other supplier"},
          {"lines", "their numbers; all that are open when left out"},
          {"expected_on", "day of delivery; the other supplier's lead time when left out"},
          {"reason_code", "a standard reason of the kind purchase_order, see the view reason-codes"},
          {"note", "a comment"}},
         "edit"},
        {"close", "Closes a received order; what has not come is cancelled.", describePayload<OrderReasonPayload>(),
         reasonNotes, ""},
    };
}

std::string_view actionOf(const Command& command) {
    return std::string_view(command.type).substr(purchaseOrderMachine().name.size() + 1);
}

/// Whether the action begins, ends or moves on what is asked of approvers.
bool isDecision(std::string_view action) {
    static constexpr std::array<std::string_view, 7> decisions{"submit",   "approve", "return", "reject",
                                                               "withdraw", "cancel",  "amend"};
    return std::ranges::find(decisions, action) != decisions.end();
}

/// The rows an action will need: the lines, and for decisions whether the person took part before.
void prefetchAction(const Command& command, store::UnitOfWork& rows) {
    if (!command.document)
        return;
    const auto action = actionOf(command);
    static constexpr std::array<std::string_view, 3> owning{"create", "edit", "submit"};
    if (action == "approve")
        for (const auto part : owning)
            rows.want<Involvement>(command.entity, *command.document, std::string_view(command.actor), part);
    if (isDecision(action)) {
        prefetchApproval(rows, command.entity, *command.document, purchaseOrderMachine().name);
        rows.wantWhere<PurchaseBudgetUse>(command.entity, "order_id", command.document->toString());
    }
    if (action == "approve" || action == "edit" || action == "submit" || action == "receive")
        rows.want<Involvement>(command.entity, *command.document, std::string_view(command.actor), action);
    if (action == "receive")
        rows.want<Involvement>(command.entity, *command.document, std::string_view(command.actor),
                               std::string_view("approve"));
    static constexpr std::array<std::string_view, 12> readingLines{
        "edit",  "submit", "approve", "release", "acknowledge", "receive",
        "close", "copy",   "split",   "amend",   "expedite",    "switch_supplier"};
    if (std::ranges::find(readingLines, action) != readingLines.end())
        rows.wantWhere<PurchaseOrderLine>(command.entity, "order_id", command.document->toString());
}

/// What the lines lead to: how the supplier sells the items, and for goods that arrive their stock.
void prefetchItems(const Command& command, store::UnitOfWork& rows) {
    const auto action = actionOf(command);
    if (command.document && isDecision(action))
        prefetchApprovalNext(rows, command.entity, *command.document, purchaseOrderMachine().name);
    if (!command.document || (action != "submit" && action != "release" && action != "receive"))
        return;
    const auto* order = rows.find<PurchaseOrder>(command.entity, *command.document);
    if (!order)
        return;
    rows.want<Supplier>(std::int64_t(0), order->supplier_id);
    for (const auto* line : orderLines(rows, *order)) {
        rows.wantWhere<SupplierItem>(0, "item_id", line->item_id);
        if (action == "submit")
            rows.want<Item>(std::int64_t(0), line->item_id);
        if (action == "receive") {
            rows.want<Item>(std::int64_t(0), line->item_id);
            prefetchMove(rows, command.entity, line->item_id, place::supplier, place::available(order->node_id));
        }
    }
}

Outcome seed(Context& context) {
    static constexpr std::array<std::array<std::string_view, 2>, 7> reasons{{
        {"po_price", "Price too high"},
        {"po_quantity", "Wrong quantity"},
        {"po_budget", "No budget"},
        {"po_not_needed", "No longer needed"},
        {"po_supplier", "Another supplier is better"},
        {"po_undeliverable", "Supplier cannot deliver"},
        {"po_duplicate", "Ordered twice"},
    }};
    for (const auto& [code, name] : reasons)
        context.rows().put(ReasonCode{0, std::string(code), "purchase_order", std::string(name), true, 0});
    return {};
}

} // namespace

void addPurchaseOrderCommands(Catalog& catalog) {
    catalog.add(purchaseOrderMachine());
    catalog.add(createCommand());
    Actions declared;
    declared.machine = &purchaseOrderMachine();
    declared.amount = [](const PurchaseOrder& order) { return order.amount; };
    declared.currency = [](const PurchaseOrder& order) { return order.currency; };
    declared.authority = mayActOn;
    declared.prefetch = prefetchAction;
    declared.prefetchNext = prefetchItems;
    declared.actions = actionsOfBuying();
    for (auto make : {actionsOfDelivery, actionsOfWholeOrders})
        for (auto& action : make())
            declared.actions.push_back(std::move(action));
    declared.guards = {{"complete", orderIsComplete}, {"seen", orderWasSeen}, {"reasoned", reasonIsGiven}};
    declared.effects = {{"edit", editOrder},
                        {"submit", submitOrder},
                        {"reopen", reopenOrder},
                        {"approve", approveOrder},
                        {"reject", rejectOrder},
                        {"release", releaseOrder},
                        {"cancel", cancelOrder},
                        {"close", closeOrder},
                        {"receive", receiveOrder},
                        {"acknowledge", acknowledgeOrder},
                        {"copy", copyOrder},
                        {"split", splitOrder},
                        {"merge", mergeOrders},
                        {"amend", amendOrder},
                        {"undo_amendment", undoAmendment},
                        {"expedite", expediteOrder},
                        {"switch_supplier", switchSupplier}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.addSeed(true, seed);
}

} // namespace opsdesk
