#include "core/returns/WriteOffCommands.h"

#include "core/governance/Involvement.h"
#include "core/governance/Settings.h"
#include "core/ledger/StockProposal.h"
#include "core/master/MasterLookup.h"
#include "core/master/Reasons.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/WriteOffMachine.h"
#include "core/returns/WriteOffPosting.h"
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
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (sku, item_id, node, node_id, stock_state, lot, quantity, reason_code, disposition, original_text,
                       note, return_id))

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
    {"disposition", "write_off, restock, vendor_claim or liquidation; write_off when left out"},
    {"original_text", "what the warehouse or the source system wrote"},
    {"return_id", "the return that the goods came back with"},
};
const std::map<std::string, std::string> refusalNotes{
    {"reason_code", "a reason of kind write_off_decision; see the view reason-codes"}};
const std::map<std::string, std::string> rerouteNotes{
    {"disposition", "write_off, restock, vendor_claim or liquidation; another than the present one"},
    {"reason_code", "a reason of kind write_off_decision; see the view reason-codes"},
};

Outcome checkDisposition(const std::string& disposition) {
    if (std::find(dispositions.begin(), dispositions.end(), disposition) != dispositions.end())
        return {};
    return reject("unknown_disposition",
                  "There is no disposition " + disposition +
                      "; choose write_off, restock, vendor_claim or liquidation.",
                  "disposition");
}

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

/// What a proposal says beside item and node.
Outcome checkProposal(Context& context, const Proposal& proposal) {
    if (auto known = checkStockState(proposal.stock_state.value_or("available")); !known)
        return known;
    if (proposal.quantity <= Quantity())
        return reject("wrong_quantity", "The quantity must be above zero.", "quantity");
    if (auto known = checkDisposition(proposal.disposition.value_or("write_off")); !known)
        return known;
    if (proposal.return_id && !context.rows().find<ReturnOrder>(context.entity(), *proposal.return_id))
        return reject("unknown_return", "There is no return " + proposal.return_id->toString() + ".", "return_id");
    return checkReason(context.rows(), proposal.reason_code, "write_off");
}

WriteOff makeWriteOff(Context& context, const Proposal& proposal, const Item& item, const Node& node) {
    const auto& command = context.command();
    WriteOff made;
    made.entity = context.entity();
    made.id = command.document.value_or(context.derivedId("write_off"));
    beginDocument(context, made, "WO", "proposed");
    made.item_id = item.item_id;
    made.node_id = node.node_id;
    made.stock_state = proposal.stock_state.value_or("available");
    made.lot = proposal.lot.value_or("");
    made.quantity = proposal.quantity;
    made.amount = bookValue(context.rows(), made.entity, made.item_id, made.quantity);
    made.currency = entityCurrency(context.rows());
    made.reason_code = proposal.reason_code;
    made.original_text = proposal.original_text.value_or("");
    made.proposed_disposition = proposal.disposition.value_or("write_off");
    made.disposition = made.proposed_disposition;
    made.origin = proposal.return_id ? "return" : "manual";
    made.return_id = proposal.return_id;
    made.occurred_at = context.businessTime();
    made.proposed_by = context.actor().id;
    made.note = proposal.note.value_or("");
    return made;
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
    if (auto sound = checkProposal(context, *proposal); !sound)
        return sound;
    auto made = makeWriteOff(context, *proposal, **item, **node);
    if (context.rows().find<WriteOff>(made.entity, made.id))
        return reject("document_exists", "There is already a document " + made.id.toString() + ".", "document");
    if (auto allowed = checkAuthority(context, made, std::nullopt, made.currency); !allowed)
        return allowed;
    const StockPosition taken{made.entity, made.item_id, made.node_id, made.stock_state, made.lot, made.quantity, 0};
    if (auto there = checkIsThere(context.rows(), taken, (*item)->sku, (*node)->code); !there)
        return there;
    recordInvolvement(context, made.id, "propose");
    tellNew(context, made, made.amount);
    context.rows().put(std::move(made));
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

void noteDecision(Context& context, WriteOff& writeOff, const std::optional<std::string>& note) {
    writeOff.decided_by = context.actor().id;
    writeOff.decided_at = context.acceptedAt();
    if (note)
        writeOff.note = *note;
}

Outcome namesWhatItSaw(Context& context, const WriteOff& writeOff) {
    return checkNamesWhatItSaw(context.command(), writeOff);
}

Outcome post(Context& context, WriteOff& writeOff) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
    // What the goods are worth may have risen since the proposal; the limit holds for what is really posted.
    const auto worth = bookValue(context.rows(), writeOff.entity, writeOff.item_id, writeOff.quantity);
    if (!writeOff.history && worth > writeOff.amount)
        if (auto allowed = checkAuthority(context, writeOff, worth, writeOff.currency); !allowed)
            return allowed;
    if (auto posted = postDisposition(context, writeOff); !posted)
        return posted;
    noteDecision(context, writeOff, remark->note);
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
    writeOff.disposition = wish->disposition;
    writeOff.decision_reason = wish->reason_code.value_or("");
    noteDecision(context, writeOff, wish->note);
    return {};
}

Outcome reopen(Context& context, WriteOff& writeOff) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
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
    return reopen(context, writeOff);
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
    actions.actions = {
        {"approve",
         "Approve what is proposed: moves the stock and posts the journal",
         describePayload<Remark>(),
         {},
         "approve"},
        {"reject", "Refuse what is proposed: the stock stays where it is", describePayload<Refusal>(), refusalNotes,
         "reject"},
        {"reroute", "Propose another disposition, to be decided by somebody else", describePayload<Reroute>(),
         rerouteNotes, "reroute"},
        {"reopen",
         "Take a decision back; what was posted is reversed by entries of its own",
         describePayload<Remark>(),
         {},
         ""},
    };
    actions.guards["as_seen"] = namesWhatItSaw;
    actions.effects["post"] = post;
    actions.effects["refuse"] = refuse;
    actions.effects["reroute"] = reroute;
    actions.effects["reopen"] = reopen;
    actions.effects["reverse"] = reverse;
    addDocumentCommands(catalog, std::move(actions));
}

} // namespace opsdesk
