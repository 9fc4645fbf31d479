#include "core/returns/RefundRecord.h"

#include "core/master/Reasons.h"
#include "core/returns/RefundProposals.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <algorithm>
#include <set>

namespace opsdesk {

namespace {

constexpr TaskKind refundDiffers{"refund_differs", "controller", 48, "finance-lead"};

const std::map<std::string, std::string> recordNotes{
    {"order_id", "the order, by its key"},
    {"order", "the order, by its number or the channel's reference"},
    {"reference", "the channel's own key of the refund: one is recorded once"},
    {"return_id", "the return that it was for"},
    {"lines",
     "which lines of the order; quantity 0 where no goods come back, amount and tax in minor units, the amount "
     "with tax"},
    {"shipping", "minor units, with tax"},
    {"shipping_tax", "the tax in it"},
    {"tenders", "how it went back: each by payment_no or the payment's reference; what they come to beyond the lines "
                "is goodwill"},
    {"refunded_at", "when the channel paid; now when left out"},
    {"reason_code", "a reason of kind refund; rf_channel when left out"},
    {"history", "whether it was before the cut-over and is not posted"},
};

/// One that a person noted as paid is asked about so long after: until then the channel may tell of it.
constexpr std::int64_t toldWithinDays = 14;

/// What came by a message is looked at before anything is made of it.
Outcome checkRecorded(Context& context, const RecordRefundPayload& payload) {
    if (payload.reference.empty())
        return reject("missing_field", "Give the channel's own key of the refund as reference.", "reference");
    if (payload.return_id && !context.rows().find<ReturnOrder>(context.entity(), *payload.return_id))
        return reject("unknown_return", fmt::format("There is no return {}.", payload.return_id->toString()),
                      "return_id");
    bool below = payload.shipping.value_or(Minor()) < Minor();
    for (const auto& line : payload.lines.value_or(std::vector<RecordedRefundLine>()))
        below = below || line.amount < Minor() || line.quantity < Quantity();
    for (const auto& tender : payload.tenders.value_or(std::vector<RecordedTender>()))
        below = below || tender.amount < Minor();
    if (below)
        return reject("wrong_amount", fmt::format("Column {} must not be negative.", "amount"), "tenders");
    return {};
}

const Refund* recordedBefore(Context& context, const SalesOrder& order, const std::string& reference) {
    for (const auto* refund : context.rows().select<Refund>(order.entity, "reference", reference))
        if (refund->order_id == order.id && refund->state == "paid")
            return refund;
    return nullptr;
}

std::int64_t returnLineOf(Context& context, const Refund& refund, std::int64_t orderLine) {
    if (refund.return_id)
        for (const auto* line :
             context.rows().select<ReturnLine>(refund.entity, "return_id", refund.return_id->toString()))
            if (line->order_id == refund.order_id && line->order_line_no == orderLine)
                return line->line_no;
    return 0;
}

/// A line as the channel has it, as far as it was paid for; its discount in proportion.
Result<DraftedLine> recordedLine(Context& context, const Refund& refund, RefundBasis& basis,
                                 const RecordedRefundLine& recorded) {
    const auto line = std::ranges::find(basis.lines, recorded.order_line_no, &RefundableLine::line_no);
    if (line == basis.lines.end())
        return reject("wrong_line", fmt::format("The order has no line {}.", recorded.order_line_no), "lines");
    DraftedLine drafted{recorded.order_line_no,
                        returnLineOf(context, refund, recorded.order_line_no),
                        std::max(std::min(recorded.quantity, line->left()), Quantity()),
                        {},
                        {}};
    const auto usual = shareOf(*line, drafted.quantity);
    drafted.share = usual;
    drafted.share.amount = std::clamp(recorded.amount, Minor(), std::max(line->leftOfPaid(), Minor()));
    if (drafted.quantity == Quantity())
        drafted.share.discount = Minor();
    const auto taxLeft = std::max(line->paid.tax - line->given.tax - line->eased.tax, Minor());
    drafted.share.tax = std::clamp(recorded.tax.value_or(usual.tax), Minor(), std::min(taxLeft, drafted.share.amount));
    line->returned += drafted.quantity; // the channel may name it again
    line->given += drafted.share;
    return drafted;
}

Minor sumOfTenders(const RecordRefundPayload& payload, Minor otherwise) {
    if (!payload.tenders)
        return otherwise;
    Minor sum;
    for (const auto& tender : *payload.tenders)
        sum += tender.amount;
    return sum;
}

/// All that the channel says it gave back: by its lines and shipping.
Minor sumOfLines(const RecordRefundPayload& payload) {
    auto sum = payload.shipping.value_or(Minor());
    if (payload.lines)
        for (const auto& line : *payload.lines)
            sum += line.amount;
    return sum;
}

/// What is kept of the parts: they come to no more than was paid back, nor than can be.
struct Capped {
    RefundDraft draft;
    Minor paid; ///< back, by the channel
};

Result<Capped> cappedDraft(Context& context, const Refund& refund, const SalesOrder& order,
                           const RecordRefundPayload& payload) {
    auto basis = refundBasis(context, order, refund);
    Capped capped;
    capped.paid = sumOfTenders(payload, sumOfLines(payload));
    Minor sum;
    for (const auto& line : payload.lines.value_or(std::vector<RecordedRefundLine>())) {
        auto drafted = recordedLine(context, refund, basis, line);
        if (!drafted)
            return tl::unexpected(drafted.error());
        sum += drafted->share.amount;
        capped.draft.lines.push_back(*std::move(drafted));
    }
    auto& shipping = capped.draft.shipping;
    const auto charged = std::max(basis.shipping.charged.amount - basis.shipping.given.amount, Minor());
    shipping.amount = std::clamp(payload.shipping.value_or(Minor()), Minor(), charged);
    shipping.tax = std::clamp(payload.shipping_tax.value_or(Minor()), Minor(), shipping.amount);
    sum += shipping.amount;
    const auto most = std::min(capped.paid, std::max(order.refundable() - order.refunded, Minor()));
    capped.draft.set_off = std::clamp(sum - most, Minor(), basis.unpaid);
    capped.draft.goodwill = most + capped.draft.set_off - sum;
    return capped;
}

/// Whether the channel names the lines that ours is for, or none at all.
bool areLinesOf(Context& context, const Refund& ours, const RecordRefundPayload& payload) {
    std::set<std::int64_t> said, its;
    for (const auto& line : payload.lines.value_or(std::vector<RecordedRefundLine>()))
        said.insert(line.order_line_no);
    for (const auto* line : context.rows().select<RefundLine>(ours.entity, "refund_id", ours.id.toString()))
        its.insert(line->order_line_no);
    return said.empty() || said == its;
}

/// Ours that the channel paid so: approved at this amount, for these lines, and not paid; the one that waits longest.
/// Null when there is none.
const Refund* paidOfOurs(Context& context, const SalesOrder& order, const RecordRefundPayload& payload) {
    const auto paid = sumOfTenders(payload, sumOfLines(payload));
    const Refund* longest = nullptr;
    for (const auto* ours : context.rows().select<Refund>(order.entity, "order_id", order.id.toString()))
        if (ours->state == "approved" && ours->method == "original" && ours->amount == paid &&
            areLinesOf(context, *ours, payload) && (!longest || ours->decided_at < longest->decided_at))
            longest = ours;
    return longest;
}

/// One of ours that may be meant though it is not as the channel says. Null when there is none.
const Refund* perhapsTheSame(Context& context, const Refund& recorded, Minor paid) {
    for (const auto* ours :
         context.rows().select<Refund>(recorded.entity, "order_id", recorded.order_id.toString())) {
        if (ours->state == "approved")
            return ours;
        if (ours->state == "paid" && ours->origin != "channel" && ours->amount == paid && ours->paid_at &&
            recorded.paid_at->date() - ours->paid_at->date() <= toldWithinDays)
            return ours;
    }
    return nullptr;
}

/// What a person has to look at: money may go out twice, or more went out than could.
void tellDifference(Context& context, const Refund& refund, const SalesOrder& order, Minor paid) {
    const auto decimals = refund.currency.decimals();
    const auto who = refund.channel.empty() ? "The channel" : refund.channel;
    const TaskSubject subject{"refund", refund.id.toString(), refund.number, 0, 0};
    if (const auto* twin = perhapsTheSame(context, refund, paid)) {
        openTask(context, refundDiffers, subject,
                 fmt::format("{} paid back {} {} for {} by itself, and {} of {} {} stands besides: take one of them "
                             "back if they are the same.",
                             who, toDecimal(paid, decimals), refund.currency.code(), order.number, twin->number,
                             toDecimal(twin->amount, decimals), twin->currency.code()),
                 Minor());
        return;
    }
    const auto over = paid - refund.amount;
    if (over <= Minor())
        return;
    openTask(context, refundDiffers, subject,
             fmt::format("{} says that it paid back {} for {}, of which {} could be given back: {} {} too much.", who,
                         toDecimal(paid, decimals), order.number, toDecimal(refund.amount, decimals),
                         toDecimal(over, decimals), refund.currency.code()),
             Minor());
}

/// What was approved here and done in the shop is told by the shop: that is its payment, not a second refund.
Outcome payOurs(Context& context, Refund ours, const RecordRefundPayload& payload) {
    ours.reference = payload.reference;
    ours.paid_at = payload.refunded_at.value_or(context.businessTime());
    if (auto paid = payRefund(context, ours, std::min(ours.paid_at->date(), context.businessDate())); !paid)
        return paid;
    ours.state = "paid";
    ++ours.version;
    ours.last_command = context.command().id;
    tellDocument(context, ours);
    context.rows().put(std::move(ours));
    return {};
}

Outcome recordRefund(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<RecordRefundPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto order = orderToRefund(context, payload->order_id, payload->order);
    if (!order)
        return tl::unexpected(order.error());
    if (auto sound = checkRecorded(context, *payload); !sound)
        return sound;
    if (const auto* before = recordedBefore(context, **order, payload->reference)) {
        tellDocument(context, *before);
        return {};
    }
    if (const auto* ours = paidOfOurs(context, **order, *payload))
        return payOurs(context, *ours, *payload);
    auto begun = beginRefund(context, **order, "channel");
    if (!begun)
        return tl::unexpected(begun.error());
    auto refund = *std::move(begun);
    refund.return_id = payload->return_id;
    refund.reference = payload->reference;
    refund.reason_code = payload->reason_code.value_or("rf_channel");
    refund.note = payload->note.value_or("");
    refund.history = payload->history.value_or(false);
    refund.decided_at = payload->refunded_at.value_or(context.businessTime());
    refund.paid_at = refund.decided_at;
    if (auto known = checkReason(context.rows(), refund.reason_code, "refund"); !known)
        return known;
    const auto capped = cappedDraft(context, refund, **order, *payload);
    if (!capped)
        return tl::unexpected(capped.error());
    if (auto written = writeDraft(context, refund, capped->draft); !written)
        return written;
    if (refund.amount <= Minor() && refund.set_off <= Minor())
        return reject("nothing_to_refund",
                      fmt::format("Nothing is left to be given back of {}, or nothing was.", (*order)->number));
    refund.state = "paid";
    noteTenders(context, refund,
                payload->tenders.value_or(std::vector<RecordedTender>{{1, std::nullopt, std::nullopt, refund.amount}}));
    context.rows().put(refund);
    const auto day = std::min(refund.paid_at->date(), context.businessDate());
    if (auto granted = grantRefund(context, refund, day); !granted)
        return granted;
    if (auto paid = payRefund(context, refund, day); !paid)
        return paid;
    tellDifference(context, refund, **order, capped->paid);
    tellNew(context, refund, refund.amount);
    return {};
}

} // namespace

void addRefundRecord(Catalog& catalog) {
    CommandType type;
    type.name = "refund.record";
    type.summary = "Notes a refund that a channel made already";
    type.fields = describePayload<RecordRefundPayload>();
    type.notes = recordNotes;
    type.handle = recordRefund;
    catalog.add(std::move(type));
}

} // namespace opsdesk
