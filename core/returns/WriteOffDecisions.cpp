#include "core/returns/WriteOffDecisions.h"

#include "core/governance/Involvement.h"
#include "core/ledger/StockLedger.h"
#include "core/master/MasterLookup.h"
#include "core/master/Reasons.h"
#include "core/returns/ReturnInspection.h"
#include "core/returns/WriteOffPosting.h"
#include "core/returns/WriteOffProposal.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr TaskKind secondLook{"write_off_inspection", "returns", 48, "controller"};

struct ClaimWish {
    std::optional<std::string> supplier;
    std::optional<std::string> reason_code;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ClaimWish, (), (supplier, reason_code, note))

struct SplitWish {
    Quantity quantity;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(SplitWish, (), (quantity, note))

struct SecondLookAnswer {
    std::string question;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(SecondLookAnswer, (), (question, answer))

struct SecondInspection {
    std::string grade;
    std::string disposition;
    std::optional<std::vector<SecondLookAnswer>> answers;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(SecondInspection, (), (grade, disposition, answers, note))

struct SecondLookRequest {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(SecondLookRequest, (), (note))

/// Whoever took part in the whole took part in what is split from it.
void copyInvolvements(Context& context, const Uuid& from, const Uuid& to) {
    auto& rows = context.rows();
    for (const auto* part : rows.select<Involvement>(context.entity(), "document", from.toString()))
        rows.put(Involvement{context.entity(), to, part->user_id, part->part, 0});
}

std::string secondLookAnswers(const std::vector<SecondLookAnswer>& answers) {
    boost::json::array list;
    for (const auto& [question, answer] : answers)
        list.push_back({{"question", question}, {"answer", answer}});
    return boost::json::serialize(list);
}

/// The look as a row beside the earlier ones, where the goods came with a line of a return.
void recordSecondLook(Context& context, WriteOff& writeOff, const SecondInspection& found) {
    auto& rows = context.rows();
    if (!writeOff.return_id || writeOff.line_no == 0)
        return;
    if (const auto* before = rows.find<ReturnInspection>(writeOff.entity, *writeOff.return_id, writeOff.line_no,
                                                         writeOff.inspection_no)) {
        auto replaced = *before;
        replaced.state = "replaced";
        rows.put(std::move(replaced));
    }
    ReturnInspection made;
    made.entity = writeOff.entity;
    made.return_id = *writeOff.return_id;
    made.line_no = writeOff.line_no;
    made.inspection_no = writeOff.inspection_no + 1;
    while (rows.find<ReturnInspection>(made.entity, made.return_id, made.line_no, made.inspection_no))
        ++made.inspection_no;
    made.item_id = writeOff.item_id;
    made.quantity = writeOff.quantity;
    made.grade = found.grade;
    made.answers.text = secondLookAnswers(found.answers.value_or(std::vector<SecondLookAnswer>()));
    made.lot = writeOff.lot;
    made.recommended = found.disposition;
    made.disposition = found.disposition;
    made.state = "proposed";
    made.write_off_id = writeOff.id;
    made.inspected_by = context.actor().id;
    made.inspected_at = context.businessTime();
    made.note = found.note.value_or("");
    writeOff.inspection_no = made.inspection_no;
    rows.put(std::move(made));
}

} // namespace

Minor stakeOf(Context& context, const WriteOff& writeOff) {
    const auto posted = std::max(writeOff.amount, writeOff.whole_amount);
    if (writeOff.history || writeOff.state == "approved")
        return posted;
    return std::max(posted, bookValue(context.rows(), writeOff.entity, writeOff.item_id, writeOff.quantity));
}

Outcome checkClaimable(Context& context, const WriteOff& writeOff) {
    if (writeOff.history)
        return {};
    if (writeOff.supplier_id == 0)
        return reject(
            "missing_supplier",
            fmt::format("Nobody is known who could be claimed from for {}: name the supplier.", writeOff.number),
            "supplier");
    if (writeOff.claim_until && *writeOff.claim_until < context.businessDate())
        return reject("claim_window_passed",
                      fmt::format("The supplier took claims for {} until {}: choose another way.", writeOff.number,
                                  writeOff.claim_until->toString()),
                      "disposition");
    return {};
}

void noteDecision(Context& context, WriteOff& writeOff, const std::optional<std::string>& note) {
    writeOff.decided_by = context.actor().id;
    writeOff.decided_at = context.acceptedAt();
    if (note)
        writeOff.note = *note;
}

Outcome approveWriteOff(Context& context, WriteOff& writeOff, const std::optional<std::string>& note) {
    if (writeOff.disposition == "vendor_claim") {
        if (!writeOff.history && writeOff.supplier_id == 0)
            findClaimTerms(context, writeOff, writeOff.occurred_at.date());
        if (auto claimable = checkClaimable(context, writeOff); !claimable)
            return claimable;
    }
    if (auto posted = postDisposition(context, writeOff); !posted)
        return posted;
    noteAtInspection(context, writeOff, "done");
    noteDecision(context, writeOff, note);
    return {};
}

void noteAtInspection(Context& context, const WriteOff& writeOff, std::string_view state) {
    if (!writeOff.return_id || writeOff.inspection_no == 0)
        return;
    const auto* found = context.rows().find<ReturnInspection>(writeOff.entity, *writeOff.return_id, writeOff.line_no,
                                                              writeOff.inspection_no);
    if (!found || found->write_off_id != writeOff.id)
        return; // of what it was split from
    auto inspection = *found;
    inspection.state = state;
    inspection.stock_entry_id = writeOff.stock_entry_id;
    context.rows().put(std::move(inspection));
}

Outcome claimInstead(Context& context, WriteOff& writeOff) {
    const auto wish = readPayload<ClaimWish>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (writeOff.disposition == "vendor_claim" && !wish->supplier)
        return reject("same_disposition", "It is proposed to be claimed from the vendor already.", "disposition");
    if (wish->reason_code)
        if (auto known = checkReason(context.rows(), *wish->reason_code, "write_off_decision"); !known)
            return known;
    if (wish->supplier) {
        const auto supplier = supplierByCode(context.rows(), *wish->supplier);
        if (!supplier)
            return tl::unexpected(supplier.error());
        writeOff.supplier_id = (*supplier)->supplier_id;
    }
    if (!writeOff.history && (wish->supplier || writeOff.supplier_id == 0))
        findClaimTerms(context, writeOff, writeOff.occurred_at.date());
    if (auto claimable = checkClaimable(context, writeOff); !claimable)
        return claimable;
    writeOff.disposition = "vendor_claim";
    writeOff.decision_reason = wish->reason_code.value_or("");
    noteDecision(context, writeOff, wish->note);
    return {};
}

Outcome splitOff(Context& context, WriteOff& writeOff) {
    const auto wish = readPayload<SplitWish>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->quantity <= Quantity() || wish->quantity >= writeOff.quantity)
        return reject(
            "wrong_quantity",
            fmt::format("Split off more than nothing and less than all of the {}.", writeOff.quantity.toString()),
            "quantity");
    const std::vector<std::int64_t> shares{(writeOff.quantity - wish->quantity).count(), wish->quantity.count()};
    const auto amounts = allocate(writeOff.amount, shares);
    const auto claims = allocate(writeOff.claim_amount, shares);
    auto part = writeOff;
    part.id = context.derivedId("split");
    beginDocument(context, part, "WO", writeOff.state);
    part.quantity = wish->quantity;
    part.amount = amounts[1];
    part.claim_amount = claims[1];
    part.split_from = writeOff.id;
    part.whole_amount = std::max(writeOff.whole_amount, writeOff.amount);
    part.note = wish->note.value_or(writeOff.note);
    writeOff.whole_amount = part.whole_amount;
    writeOff.quantity -= wish->quantity;
    writeOff.amount = amounts[0];
    writeOff.claim_amount = claims[0];
    copyInvolvements(context, writeOff.id, part.id);
    context.tell("split", part.id.toString());
    context.tell("split_number", part.number);
    context.tell("amount", writeOff.amount.units());
    context.rows().insert(std::move(part));
    return {};
}

Outcome askInspection(Context& context, WriteOff& writeOff) {
    const auto request = readPayload<SecondLookRequest>(context.command().payload);
    if (!request)
        return tl::unexpected(request.error());
    noteDecision(context, writeOff, request->note);
    const auto* item = context.rows().find<Item>(std::int64_t(0), writeOff.item_id);
    openTask(context, secondLook,
             {"write_off", writeOff.id.toString(), writeOff.number, writeOff.supplier_id, writeOff.item_id},
             fmt::format("{} of {} ({}) are to be inspected again, by somebody else.", writeOff.quantity.toString(),
                         item ? item->sku : "?", writeOff.number),
             writeOff.amount);
    return {};
}

void endInspection(Context& context, const WriteOff& writeOff) {
    closeTask(context, secondLook, "write_off", writeOff.id.toString());
}

Outcome inspectAgain(Context& context, WriteOff& writeOff) {
    const auto found = readPayload<SecondInspection>(context.command().payload);
    if (!found)
        return tl::unexpected(found.error());
    if (found->grade.empty())
        return reject("missing_field", "Say what grade the goods are.", "grade");
    if (auto known = checkGrade(found->grade); !known)
        return known;
    if (auto known = checkDisposition(found->disposition); !known)
        return known;
    recordSecondLook(context, writeOff, *found);
    writeOff.grade = found->grade;
    writeOff.proposed_disposition = found->disposition;
    writeOff.disposition = found->disposition;
    writeOff.decided_by.clear();
    writeOff.decided_at.reset();
    if (found->note)
        writeOff.note = *found->note;
    endInspection(context, writeOff);
    return {};
}

std::vector<PayloadField> claimFields() {
    return describePayload<ClaimWish>();
}

std::vector<PayloadField> splitFields() {
    return describePayload<SplitWish>();
}

std::vector<PayloadField> inspectionFields() {
    return describePayload<SecondInspection>();
}

std::map<std::string, std::string> claimNotes() {
    return {{"supplier", "code of whom to claim from; the one it has when left out"},
            {"reason_code", "a reason of kind write_off_decision; see the view reason-codes"}};
}

std::map<std::string, std::string> splitNotes() {
    return {{"quantity", "in base units, above zero and less than all: what becomes a proposal of its own"}};
}

std::map<std::string, std::string> inspectionNotes() {
    return {{"grade", "as_new, opened, used, faulty, unusable or missing"},
            {"disposition", "write_off, restock, vendor_claim, liquidation, donation or quarantine"},
            {"answers", "to the checklist"}};
}

} // namespace opsdesk
