#include "core/returns/WriteOffCommands.h"

#include "core/governance/Involvement.h"
#include "core/ledger/StockProposal.h"
#include "core/master/MasterLookup.h"
#include "core/master/Reasons.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/WriteOffDecisions.h"
#include "core/returns/WriteOffMachine.h"
#include "core/returns/WriteOffPosting.h"
#include "core/returns/WriteOffProposal.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>

namespace opsdesk {

namespace {

struct Proposal {
    std::optional<std::string> sku;
    std::optional<std::int64_t> item_id;
    std::optional<std::string> node;
    std::optional<std::int64_t> node_id;
    std::optional<std::string> stock_state;
    std::optional<std::string> lot;
    Quantity quantity;
    std::string reason_code;
    std::optional<std::string> disposition;
    std::optional<std::string> original_text;
    std::optional<std::string> note;
    std::optional<Uuid> return_id;
    std::optional<std::int64_t> line_no;
    std::optional<std::string> grade;
    std::optional<std::string> supplier;
    std::optional<std::string> reason_rule;
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (sku, item_id, node, node_id, stock_state, lot, quantity, reason_code, disposition, original_text,
                       note, return_id, line_no, grade, supplier, reason_rule))

struct Reroute {
    std::string disposition;
    std::optional<std::string> reason_code;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Reroute, (), (disposition, reason_code, note))

const std::map<std::string, std::string> proposalNotes{
    {"sku", "the item, by its code; or give item_id"},
    {"item_id", "the item, by its key; or give sku"},
    {"node", "where the goods stand, by the node's code; or give node_id"},
    {"node_id", "where the goods stand, by the node's key; or give node"},
    {"stock_state", "available, returned or damaged; available when left out"},
    {"lot", "the lot, where the item has lots"},
    {"quantity", "in base units, above zero"},
    {"reason_code", "a reason of kind write_off; see the view reason-codes"},
    {"disposition", "write_off, restock, vendor_claim, liquidation, donation or quarantine; write_off when left out"},
    {"original_text", "what the warehouse or the source system wrote"},
    {"return_id", "the return that the goods came back with"},
    {"line_no", "the line of that return"},
    {"grade", "what an inspection found: as_new, opened, used, faulty, unusable or missing"},
    {"reason_rule", "the word of the original text that chose the reason"},
    {"supplier", "code of whom it can be claimed from; the item's preferred supplier when left out"},
};
const std::map<std::string, std::string> refusalNotes{
    {"reason_code", "a reason of kind write_off_decision; see the view reason-codes"}};
const std::map<std::string, std::string> rerouteNotes{
    {"disposition", "write_off, restock, vendor_claim, liquidation, donation or quarantine; another than the present "
                    "one"},
    {"reason_code", "a reason of kind write_off_decision; see the view reason-codes"},
};

Result<const Item*> findItem(Context& context, const Proposal& proposal) {
    auto& rows = context.rows();
    if (proposal.item_id) {
        if (const auto* item = rows.find<Item>(std::int64_t(0), *proposal.item_id))
            return item;
        return reject("unknown_item", "There is no item with the key " + std::to_string(*proposal.item_id) + ".",
                      "item_id");
    }
    if (!proposal.sku)
        return reject("missing_field", "Name the item: give its sku or its item_id.", "sku");
    return itemBySku(rows, *proposal.sku);
}

Result<const Node*> findNode(Context& context, const Proposal& proposal) {
    auto& rows = context.rows();
    if (proposal.node_id) {
        if (const auto* node = rows.find<Node>(context.entity(), *proposal.node_id))
            return node;
        return reject("unknown_node", "There is no node with the key " + std::to_string(*proposal.node_id) + ".",
                      "node_id");
    }
    if (!proposal.node)
        return reject("missing_field", "Say where the goods stand: give the node's code as node, or its node_id.",
                      "node");
    return nodeByCode(rows, context.entity(), *proposal.node);
}

WriteOffWish wishOf(const Proposal& proposal, const Item& item, const Node& node) {
    WriteOffWish wish;
    wish.item_id = item.item_id;
    wish.node_id = node.node_id;
    wish.stock_state = proposal.stock_state.value_or("available");
    wish.lot = proposal.lot.value_or("");
    wish.quantity = proposal.quantity;
    wish.reason_code = proposal.reason_code;
    wish.disposition = proposal.disposition.value_or("write_off");
    wish.original_text = proposal.original_text.value_or("");
    wish.note = proposal.note.value_or("");
    wish.return_id = proposal.return_id;
    wish.line_no = proposal.line_no.value_or(0);
    wish.grade = proposal.grade.value_or("");
    wish.reason_rule = proposal.reason_rule.value_or("");
    return wish;
}

Outcome propose(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto proposal = readPayload<Proposal>(context.command().payload);
    if (!proposal)
        return tl::unexpected(proposal.error());
    const auto item = findItem(context, *proposal);
    if (!item)
        return tl::unexpected(item.error());
    const auto node = findNode(context, *proposal);
    if (!node)
        return tl::unexpected(node.error());
    auto wish = wishOf(*proposal, **item, **node);
    wish.id = context.command().document;
    if (proposal->supplier) {
        const auto supplier = supplierByCode(context.rows(), *proposal->supplier);
        if (!supplier)
            return tl::unexpected(supplier.error());
        wish.supplier_id = (*supplier)->supplier_id;
    }
    if (auto allowed = checkAuthority(context, WriteOff(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto made = proposeWriteOff(context, wish);
    if (!made)
        return tl::unexpected(made.error());
    tellNew(context, *made, made->amount);
    return {};
}

void prefetchProposal(const Command& command, store::UnitOfWork& rows) {
    if (command.document)
        rows.want<WriteOff>(command.entity, *command.document);
    const auto proposal = readPayload<Proposal>(command.payload);
    if (!proposal)
        return;
    if (proposal->item_id)
        prefetchStock(rows, command.entity, *proposal->item_id);
    else if (proposal->sku)
        prefetchItem(rows, *proposal->sku);
    if (proposal->node)
        prefetchNode(rows, command.entity, *proposal->node);
}

Outcome namesWhatItSaw(Context& context, const WriteOff& writeOff) {
    return checkNamesWhatItSaw(context.command(), writeOff);
}

Outcome post(Context& context, WriteOff& writeOff) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
    if (auto approved = approveWriteOff(context, writeOff, remark->note); !approved)
        return approved;
    context.tell("amount", writeOff.amount.units());
    return {};
}

Outcome refuse(Context& context, WriteOff& writeOff) {
    const auto refusal = readPayload<Refusal>(context.command().payload);
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (auto known = checkReason(context.rows(), refusal->reason_code, "write_off_decision"); !known)
        return known;
    writeOff.decision_reason = refusal->reason_code;
    noteDecision(context, writeOff, refusal->note);
    return {};
}

Outcome reroute(Context& context, WriteOff& writeOff) {
    const auto wish = readPayload<Reroute>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (auto known = checkDisposition(wish->disposition); !known)
        return known;
    if (wish->disposition == writeOff.disposition)
        return reject("same_disposition",
                      "It is proposed for " + writeOff.disposition + " already; choose another way.", "disposition");
    if (wish->reason_code)
        if (auto known = checkReason(context.rows(), *wish->reason_code, "write_off_decision"); !known)
            return known;
    if (wish->disposition == "vendor_claim") {
        if (!writeOff.history && writeOff.supplier_id == 0)
            findClaimTerms(context, writeOff, writeOff.occurred_at.date());
        if (auto claimable = checkClaimable(context, writeOff); !claimable)
            return claimable;
    }
    writeOff.disposition = wish->disposition;
    writeOff.decision_reason = wish->reason_code.value_or("");
    noteDecision(context, writeOff, wish->note);
    return {};
}

Outcome reopen(Context& context, WriteOff& writeOff) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
    if (writeOff.state == "inspecting")
        endInspection(context, writeOff);
    writeOff.disposition = writeOff.proposed_disposition;
    writeOff.decided_by.clear();
    writeOff.decided_at.reset();
    writeOff.decision_reason.clear();
    if (remark->note)
        writeOff.note = *remark->note;
    if (!writeOff.history)
        writeOff.amount = bookValue(context.rows(), writeOff.entity, writeOff.item_id, writeOff.quantity);
    // Whoever takes back a reroute of their own has decided nothing; that of another still stands against its maker.
    context.rows().erase<Involvement>(writeOff.entity, writeOff.id, context.actor().id, std::string_view("reroute"));
    context.tell("amount", writeOff.amount.units());
    return {};
}

Outcome reverse(Context& context, WriteOff& writeOff) {
    if (auto reversed = reverseDisposition(context, writeOff); !reversed)
        return reversed;
    if (!writeOff.history)
        findClaimTerms(context, writeOff, writeOff.occurred_at.date());
    noteAtInspection(context, writeOff, "proposed");
    return reopen(context, writeOff);
}

/// Of what it is split from and would be posted at, where that is more than what it was proposed at.
Outcome mayDecideWriteOff(Context& context, const WriteOff& writeOff, std::string_view) {
    return checkAuthority(context, writeOff, stakeOf(context, writeOff), writeOff.currency);
}

using WriteOffActions = DocumentActions<WriteOff>;

std::vector<WriteOffActions::Action> writeOffActionsOf() {
    const auto remark = describePayload<Remark>();
    return {
        {"approve", "Approve what is proposed: moves the stock and posts the journal", remark, {}, "approve"},
        {"reject", "Refuse what is proposed: the stock stays where it is", describePayload<Refusal>(), refusalNotes,
         "reject"},
        {"reroute", "Propose another disposition, to be decided by somebody else", describePayload<Reroute>(),
         rerouteNotes, "reroute"},
        {"claim", "Propose to claim from the vendor instead, to be decided by somebody else", claimFields(),
         claimNotes(), "reroute"},
        {"split", "Make a part of it a proposal of its own; limits hold for both together", splitFields(), splitNotes(),
         "split"},
        {"inspect_again", "Have somebody else look at the goods again", remark, {}, "inspect_again"},
        {"inspect", "Propose it anew, as a second look found it", inspectionFields(), inspectionNotes(), "inspect"},
        {"reopen", "Take a decision back; what was posted is reversed by entries of its own", remark, {}, ""},
    };
}

} // namespace

void addWriteOffCommands(Catalog& catalog) {
    CommandType type;
    type.name = "write_off.propose";
    type.summary = "Propose to take stock off the books, or to send it another way";
    type.fields = describePayload<Proposal>();
    type.notes = proposalNotes;
    type.prefetch = prefetchProposal;
    type.handle = propose;
    catalog.add(std::move(type));

    DocumentActions<WriteOff> actions;
    actions.machine = &writeOffMachine();
    actions.amount = [](const WriteOff& writeOff) { return writeOff.amount; };
    actions.currency = [](const WriteOff& writeOff) { return writeOff.currency; };
    actions.authority = mayDecideWriteOff;
    actions.actions = writeOffActionsOf();
    actions.guards["as_seen"] = namesWhatItSaw;
    actions.effects["post"] = post;
    actions.effects["refuse"] = refuse;
    actions.effects["reroute"] = reroute;
    actions.effects["claim"] = claimInstead;
    actions.effects["split"] = splitOff;
    actions.effects["inspect_again"] = askInspection;
    actions.effects["inspect"] = inspectAgain;
    actions.effects["reopen"] = reopen;
    actions.effects["reverse"] = reverse;
    addDocumentCommands(catalog, std::move(actions));
    addWriteOffBulk(catalog);
    addLotSales(catalog);
}

} // namespace opsdesk
