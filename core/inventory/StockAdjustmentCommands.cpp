#include "core/inventory/StockAdjustmentCommands.h"

#include "core/governance/Settings.h"
#include "core/inventory/StockAdjustment.h"
#include "core/inventory/StockAdjustmentMachine.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockProposal.h"
#include "core/ledger/StockValue.h"
#include "core/master/MasterLookup.h"
#include "core/master/Reasons.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

struct Proposal {
    std::string sku;
    std::string node;
    std::optional<std::string> stock_state;
    std::optional<std::string> lot;
    Quantity quantity;
    std::string reason_code;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Proposal, (), (sku, node, stock_state, lot, quantity, reason_code, note))

constexpr std::int64_t mostUnits = 1'000'000'000;

Quantity sizeOf(Quantity quantity) {
    return quantity < Quantity() ? -quantity : quantity;
}

StockAdjustment adjustmentOf(Context& context, const Proposal& proposal, const Item& item, const Node& node) {
    StockAdjustment made;
    made.entity = context.entity();
    made.id = context.command().document.value_or(context.derivedId("stock_adjustment"));
    made.state = "proposed";
    made.version = 1;
    made.last_command = context.command().id;
    made.created_at = context.acceptedAt();
    made.created_by = context.actor().id;
    made.item_id = item.item_id;
    made.node_id = node.node_id;
    made.stock_state = proposal.stock_state.value_or("available");
    made.lot = proposal.lot.value_or("");
    made.quantity = proposal.quantity;
    made.amount = bookValue(context.rows(), made.entity, made.item_id, sizeOf(made.quantity));
    const auto* pool = context.rows().find<StockValue>(made.entity, made.item_id);
    made.currency = pool && pool->value != Minor() ? pool->currency : entityCurrency(context.rows());
    made.reason_code = proposal.reason_code;
    made.note = proposal.note.value_or("");
    return made;
}

Outcome checkProposal(store::UnitOfWork& rows, const StockAdjustment& made, const Item& item, const Node& node) {
    if (auto known = checkStockState(made.stock_state); !known)
        return known;
    if (made.quantity == Quantity())
        return reject("wrong_quantity", "The quantity says what to add, or below zero what to take away; not 0.",
                      "quantity");
    if (sizeOf(made.quantity) > Quantity::units(mostUnits))
        return reject(
            "too_large",
            fmt::format("The quantity is too large: {} is more than {}.", sizeOf(made.quantity).toString(), mostUnits),
            "quantity");
    if (auto known = checkReason(rows, made.reason_code, "adjustment"); !known)
        return known;
    return checkIsThere(rows, {made.entity, made.item_id, made.node_id, made.stock_state, made.lot, -made.quantity, 0},
                        item.sku, node.code);
}

Outcome propose(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto proposal = readPayload<Proposal>(context.command().payload);
    if (!proposal)
        return tl::unexpected(proposal.error());
    auto& rows = context.rows();
    const auto item = itemBySku(rows, proposal->sku);
    if (!item)
        return tl::unexpected(item.error());
    const auto node = nodeByCode(rows, context.entity(), proposal->node);
    if (!node)
        return tl::unexpected(node.error());
    auto made = adjustmentOf(context, *proposal, **item, **node);
    if (rows.find<StockAdjustment>(made.entity, made.id))
        return reject("document_exists", "There is already a document " + made.id.toString() + ".", "document");
    if (auto allowed = checkAuthority(context, made, std::nullopt, made.currency); !allowed)
        return allowed;
    if (auto sound = checkProposal(rows, made, **item, **node); !sound)
        return sound;
    made.number = context.nextNumber("SA");
    recordInvolvement(context, made.id, "propose");
    tellNew(context, made, made.amount);
    rows.put(std::move(made));
    return {};
}

void prefetchProposal(const Command& command, store::UnitOfWork& rows) {
    if (command.document)
        rows.want<StockAdjustment>(command.entity, *command.document);
    const auto proposal = readPayload<Proposal>(command.payload);
    if (!proposal)
        return;
    prefetchItem(rows, proposal->sku);
    prefetchNode(rows, command.entity, proposal->node);
}

Outcome namesWhatItSaw(Context& context, const StockAdjustment& adjustment) {
    return checkNamesWhatItSaw(context.command(), adjustment);
}

Result<PostedStock> postMove(Context& context, const StockAdjustment& adjustment) {
    const Place here{adjustment.node_id, adjustment.stock_state};
    const bool loss = adjustment.quantity < Quantity();
    StockPosting posting;
    posting.kind = "adjustment";
    posting.document = adjustment.id;
    posting.number = adjustment.number;
    posting.moved_on = context.businessDate();
    posting.currency = adjustment.currency;
    posting.moves.push_back({adjustment.item_id, adjustment.lot, loss ? here : place::found, loss ? place::found : here,
                             sizeOf(adjustment.quantity), std::nullopt});
    return postStock(context, posting);
}

Outcome post(Context& context, StockAdjustment& adjustment) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
    const auto stock = postMove(context, adjustment);
    if (!stock)
        return tl::unexpected(stock.error());
    // What the goods are worth may have risen since the proposal; the limit holds for what is really posted.
    if (stock->total > adjustment.amount)
        if (auto allowed = checkAuthority(context, adjustment, stock->total, adjustment.currency); !allowed)
            return allowed;
    const bool loss = adjustment.quantity < Quantity();
    const auto journal = postJournal(context, {loss ? "adjustment_loss" : "adjustment_gain",
                                               adjustment.id,
                                               adjustment.number,
                                               context.businessDate(),
                                               adjustment.currency,
                                               adjustment.reason_code,
                                               {{stock->total, adjustment.item_id}}});
    if (!journal)
        return tl::unexpected(journal.error());
    adjustment.amount = stock->total;
    adjustment.stock_entry_id = stock->entry_id;
    adjustment.decided_by = context.actor().id;
    if (remark->note)
        adjustment.note = *remark->note;
    context.tell("amount", adjustment.amount.units());
    return {};
}

Outcome refuse(Context& context, StockAdjustment& adjustment) {
    const auto refusal = readPayload<Refusal>(context.command().payload);
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (auto known = checkReason(context.rows(), refusal->reason_code, "adjustment_decision"); !known)
        return known;
    adjustment.decided_by = context.actor().id;
    adjustment.decision_reason = refusal->reason_code;
    if (refusal->note)
        adjustment.note = *refusal->note;
    return {};
}

void addPropose(Catalog& catalog) {
    CommandType type;
    type.name = "stock.adjust";
    type.summary = "Propose to correct stock; it is posted when somebody else approves.";
    type.fields = describePayload<Proposal>();
    type.notes = {{"sku", "the item, in either case"},
                  {"node", "code of the node"},
                  {"stock_state", "available (when left out), returned or damaged"},
                  {"lot", "when the item has lots"},
                  {"quantity", "what to add, in base units; below zero what to take away"},
                  {"reason_code", "a reason of kind adjustment; see the view reason-codes"},
                  {"note", "free text beside the reason"}};
    type.prefetch = prefetchProposal;
    type.handle = propose;
    catalog.add(std::move(type));
}

} // namespace

void addStockAdjustmentCommands(Catalog& catalog) {
    addPropose(catalog);
    catalog.add(stockAdjustmentMachine());
    DocumentActions<StockAdjustment> actions;
    actions.machine = &stockAdjustmentMachine();
    actions.amount = [](const StockAdjustment& adjustment) { return adjustment.amount; };
    actions.currency = [](const StockAdjustment& adjustment) { return adjustment.currency; };
    actions.actions = {
        {"approve",
         "Approve the correction: moves the stock and posts the journal.",
         describePayload<Remark>(),
         {{"note", "replaces the proposal's note"}},
         "approve"},
        {"reject",
         "Refuse the correction: the stock stays as it is.",
         describePayload<Refusal>(),
         {{"reason_code", "a reason of kind adjustment_decision; see the view reason-codes"},
          {"note", "replaces the proposal's note"}},
         "reject"},
    };
    actions.guards = {{"as_seen", namesWhatItSaw}};
    actions.effects = {{"post", post}, {"refuse", refuse}};
    addDocumentCommands(catalog, std::move(actions));
}

} // namespace opsdesk
