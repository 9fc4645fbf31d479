#include "core/returns/RefundCommands.h"

#include "core/ledger/StockProposal.h"
#include "core/master/ReasonCode.h"
#include "core/master/Reasons.h"
#include "core/returns/RefundMachine.h"
#include "core/returns/RefundPosting.h"
#include "core/returns/RefundProposals.h"
#include "core/returns/RefundTerms.h"
#include "core/returns/RefundViews.h"
#include "core/returns/ReturnSignals.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

struct PayRefundPayload {
    std::string reference;
    std::optional<Timestamp> paid_at;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(PayRefundPayload, (), (reference, paid_at, note))

constexpr std::array<std::string_view, 3> refundReasons[] = {
    {"rf_returned", "refund", "Goods came back"},
    {"rf_not_received", "refund", "Goods did not arrive"},
    {"rf_damaged", "refund", "Goods arrived damaged"},
    {"rf_wrong_goods", "refund", "Wrong goods were sent"},
    {"rf_late", "refund", "Goods came too late"},
    {"rf_price", "refund", "The price was wrong"},
    {"rf_cancelled", "refund", "Cancelled before it was sent"},
    {"rf_goodwill", "refund", "Goodwill"},
    {"rf_channel", "refund", "Refunded by the channel"},
    {"rfd_not_owed", "refund_decision", "Nothing is owed"},
    {"rfd_wrong_amount", "refund_decision", "Wrong amount or lines"},
    {"rfd_no_evidence", "refund_decision", "Not enough evidence"},
    {"rfd_abuse", "refund_decision", "Abuse of returns"},
};

Outcome seedRefundReasons(Context& context) {
    for (const auto& [code, kind, name] : refundReasons)
        context.rows().put(ReasonCode{0, std::string(code), std::string(kind), std::string(name), true, 0});
    return {};
}

void noteRefundDecision(Context& context, Refund& refund, const std::optional<std::string>& note) {
    refund.decided_by = context.actor().id;
    refund.decided_at = context.businessTime();
    if (note)
        refund.note = *note;
}

/// Beside what keeps people from a refund itself: whoever let the goods come back or looked into them.
Outcome mayDecideRefund(Context& context, const Refund& refund, std::string_view action) {
    if (auto allowed = checkAuthority(context, refund, refund.amount, refund.currency); !allowed)
        return allowed;
    if (action != "approve" || !refund.return_id)
        return {};
    const auto* returned = context.rows().find<ReturnOrder>(refund.entity, *refund.return_id);
    return returned ? checkAuthority(context, *returned, refund.amount, refund.currency) : Outcome();
}

Outcome refundWasSeen(Context& context, const Refund& refund) {
    return checkNamesWhatItSaw(context.command(), refund);
}

Outcome approveRefund(Context& context, Refund& refund) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
    if (auto shared = shareOverTenders(context, refund); !shared)
        return shared;
    if (auto granted = grantRefund(context, refund, context.businessDate()); !granted)
        return granted;
    noteRefundDecision(context, refund, remark->note);
    return {};
}

Outcome rejectRefund(Context& context, Refund& refund) {
    const auto refusal = readPayload<Refusal>(context.command().payload);
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (auto known = checkReason(context.rows(), refusal->reason_code, "refund_decision"); !known)
        return known;
    refund.decision_reason = refusal->reason_code;
    noteRefundDecision(context, refund, refusal->note);
    return {};
}

/// Until what it has to wait for is there; the last hold is kept of one that need not wait.
void waitIfHeld(Context& context, Refund& refund) {
    const auto hold = holdOf(context, refund);
    if (!hold.empty())
        refund.hold = hold;
    refund.state = hold.empty() ? "proposed" : "held";
}

Outcome releaseRefund(Context& context, Refund& refund) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
    if (!remark->note || remark->note->empty())
        return reject("missing_note", "Say in a note why it need not wait.", "note");
    refund.released_by = context.actor().id;
    refund.released_hold = refund.hold;
    refund.note = *remark->note;
    waitIfHeld(context, refund);
    return {};
}

/// What was wanted when it was computed, as far as it is there.
Outcome draftAgain(Context& context, Refund& refund) {
    auto& rows = context.rows();
    std::vector<RefundWish> wishes;
    bool changed = false;
    const auto due = wishesOfReturn(context, refund, true, refund.fee == Minor());
    for (const auto* line : rows.select<RefundLine>(refund.entity, "refund_id", refund.id.toString())) {
        const auto found = std::ranges::find(due, line->return_line_no, &RefundWish::return_line_no);
        auto wish = found == due.end() ? RefundWish() : *found;
        wish.quantity = std::min(wish.quantity, line->quantity);
        changed = changed || wish.quantity != line->quantity;
        if (wish.quantity > Quantity())
            wishes.push_back(wish);
    }
    if (!changed)
        return {};
    if (wishes.empty()) {
        refund.state = "cancelled";
        return {};
    }
    const auto shipping = refund.shipping > Minor() ? usualRefundShipping(rows) : RefundShipping::None;
    if (auto drafted = draftRefund(context, refund, wishes, shipping); !drafted)
        return drafted;
    return shareOverTenders(context, refund);
}

/// Whether all that its goods wait for has happened, though less may have come.
bool isLookedInto(Context& context, const Refund& refund, const ReturnOrder& returned) {
    if (isGivenUp(returned))
        return true;
    if (refund.hold != "receipt" && refund.hold != "inspection")
        return false;
    if (returned.state == "closed" || returned.state == "inspected")
        return true;
    auto& rows = context.rows();
    for (const auto* line : rows.select<RefundLine>(refund.entity, "refund_id", refund.id.toString())) {
        if (line->return_line_no == 0)
            continue;
        const auto* back = rows.find<ReturnLine>(refund.entity, returned.id, line->return_line_no);
        if (back->received < back->quantity || back->inspected < back->received)
            return false;
    }
    return true;
}

Outcome reconsiderRefund(Context& context, Refund& refund) {
    const auto before = refund;
    const auto* returned =
        refund.return_id ? context.rows().find<ReturnOrder>(refund.entity, *refund.return_id) : nullptr;
    if (returned && isLookedInto(context, refund, *returned))
        if (auto drafted = draftAgain(context, refund); !drafted)
            return drafted;
    if (refund.state != "cancelled")
        waitIfHeld(context, refund);
    // Whoever looks at it just now is not to look again for nothing.
    if (refund.state != before.state || refund.hold != before.hold || refund.amount != before.amount)
        ++refund.version;
    return {};
}

Outcome payApproved(Context& context, Refund& refund) {
    const auto payload = readPayload<PayRefundPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->reference.empty())
        return reject("missing_field", "Give the payment's key at the provider as reference.", "reference");
    refund.reference = payload->reference;
    refund.paid_at = payload->paid_at.value_or(context.businessTime());
    if (payload->note)
        refund.note = *payload->note;
    return payRefund(context, refund, context.businessDate());
}

Outcome reverseDecided(Context& context, Refund& refund) {
    const auto remark = readPayload<Remark>(context.command().payload);
    if (!remark)
        return tl::unexpected(remark.error());
    if (!remark->note || remark->note->empty())
        return reject("missing_note", "Say in a note why it is taken back.", "note");
    refund.note = *remark->note;
    reverseRefund(context, refund);
    return {};
}

std::vector<DocumentActions<Refund>::Action> refundActions() {
    const std::map<std::string, std::string> refusal{
        {"reason_code", "a reason of kind refund_decision; see the view reason-codes"}};
    return {
        {"approve",
         "Approves a refund at the amount that was seen: it is owed to the customer from then on",
         describePayload<Remark>(),
         {},
         "approve"},
        {"reject", "Refuses a refund", describePayload<Refusal>(), refusal, "reject"},
        {"cancel", "Gives a proposed refund up", {}, {}, ""},
        {"release",
         "Lets a refund go on that was held",
         describePayload<Remark>(),
         {{"note", "why; needed"}},
         "release"},
        {"reconsider", "Looks again whether a refund has to wait, once more is known of the return", {}, {}, "", false},
        {"pay",
         "Notes that an approved refund was paid",
         describePayload<PayRefundPayload>(),
         {{"reference", "the payment's key at the provider, or the voucher's of store credit"}},
         "pay"},
        {"reverse",
         "Takes an approved or paid refund back by entries of its own",
         describePayload<Remark>(),
         {{"note", "why; needed"}},
         "reverse"},
    };
}

} // namespace

void reconsiderRefunds(Context& context, const ReturnOrder& returned) {
    for (const auto* refund : context.rows().select<Refund>(returned.entity, "return_id", returned.id.toString()))
        if (refund->state == "held" || refund->state == "proposed")
            context.follow("refund.reconsider", refund->entity, refund->id, "{}");
}

void addRefunds(Catalog& catalog) {
    catalog.addSeed(true, seedRefundReasons);
    catalog.add(refundMachine());
    addRefundProposals(catalog);
    addRefundViews(catalog);
    addReturnSignals(catalog);
    DocumentActions<Refund> actions;
    actions.machine = &refundMachine();
    actions.amount = [](const Refund& refund) { return refund.amount; };
    actions.currency = [](const Refund& refund) { return refund.currency; };
    actions.authority = mayDecideRefund;
    actions.actions = refundActions();
    actions.guards = {{"seen", refundWasSeen}};
    actions.effects = {{"approve", approveRefund},       {"reject", rejectRefund}, {"release", releaseRefund},
                       {"reconsider", reconsiderRefund}, {"pay", payApproved},     {"reverse", reverseDecided}};
    addDocumentCommands(catalog, std::move(actions));
}

} // namespace opsdesk
