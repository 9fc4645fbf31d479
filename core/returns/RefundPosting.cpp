#include "core/returns/RefundPosting.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/GeneralLedger.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/RefundBasis.h"
#include "core/returns/ReturnLine.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::string_view refundGranted = "refund_goods";
constexpr std::string_view paidBack = "refund_paid";
constexpr std::string_view credited = "refund_credited";

template <class Row>
std::vector<const Row*> rowsOf(Context& context, const Refund& refund) {
    return context.rows().select<Row>(refund.entity, "refund_id", refund.id.toString());
}

Rejection overRefundable(const Refund& refund, const std::string& what, Minor left) {
    const auto decimals = refund.currency.decimals();
    return {"over_refundable",
            fmt::format("{} gives back {} of {}, of which {} is left: something was given back since. Cancel it and "
                        "propose what is left.",
                        refund.number, toDecimal(refund.amount, decimals), what, toDecimal(left, decimals)),
            {}};
}

std::vector<OrderPayment> paymentsOf(Context& context, const Refund& refund) {
    std::vector<OrderPayment> payments;
    for (const auto* payment :
         context.rows().select<OrderPayment>(refund.entity, "order_id", refund.order_id.toString()))
        payments.push_back(*payment);
    return payments;
}

void writeTenders(Context& context, const Refund& refund, std::vector<RefundTender> tenders) {
    auto& rows = context.rows();
    std::vector<std::int64_t> weights;
    for (const auto& tender : tenders)
        weights.push_back(tender.amount.units());
    const auto own = tenders.empty() ? std::vector<Minor>() : allocate(refund.own_amount, weights);
    std::int64_t number = 0;
    for (auto& tender : tenders) {
        tender.own_amount = own[static_cast<std::size_t>(number)];
        tender.entity = refund.entity;
        tender.refund_id = refund.id;
        tender.tender_no = ++number;
        tender.currency = refund.currency;
        rows.put(std::move(tender));
    }
    while (rows.find<RefundTender>(refund.entity, refund.id, ++number))
        rows.erase<RefundTender>(refund.entity, refund.id, number);
}

RefundTender tenderOf(const OrderPayment& payment, Minor amount) {
    RefundTender tender;
    tender.payment_no = payment.payment_no;
    tender.tender = payment.tender;
    tender.reference = payment.reference;
    tender.amount = amount;
    return tender;
}

/// Whether no line is given back above what was paid for it, nor more of it than was sold.
Outcome checkLines(Context& context, const Refund& refund) {
    auto& rows = context.rows();
    for (const auto* line : rowsOf<RefundLine>(context, refund)) {
        const auto* ordered = rows.find<SalesOrderLine>(refund.entity, refund.order_id, line->order_line_no);
        Minor given;
        Quantity returned;
        for (const auto* other : rows.select<RefundLine>(refund.entity, "order_id", refund.order_id.toString())) {
            if (other->order_line_no != line->order_line_no)
                continue;
            const auto* its =
                other->refund_id == refund.id ? &refund : rows.find<Refund>(refund.entity, other->refund_id);
            if (its->id != refund.id && !its->isDecided())
                continue;
            given += other->amount;
            returned += other->quantity;
        }
        if (given > ordered->amount || returned > ordered->quantity)
            return tl::unexpected(overRefundable(refund, fmt::format("line {} of the order", line->order_line_no),
                                                 ordered->amount - given + line->amount));
    }
    return {};
}

/// Whether nothing that it takes for not shipped was shipped since.
Outcome checkNotShipped(Context& context, const Refund& refund, const SalesOrder& order) {
    Minor taken, setOff;
    for (const auto* part : rowsOf<RefundPart>(context, refund)) {
        if (part->event == refundNotShipped)
            taken += part->amount;
        if (part->event == "refund_set_off")
            setOff -= part->amount;
    }
    if (taken == Minor())
        return {};
    const auto left = paidAhead(context.rows(), order, refund.id, true) + setOff;
    if (taken <= left)
        return {};
    const auto decimals = refund.currency.decimals();
    return reject("over_refundable",
                  fmt::format("{} gives back {} for goods that were not shipped, and {} of what was paid is left for "
                              "such: goods were shipped since. Cancel it and propose what is left.",
                              refund.number, toDecimal(taken, decimals),
                              toDecimal(std::max(left, Minor()), decimals)));
}

void moveReturnLines(Context& context, const Refund& refund, int sign) {
    auto& rows = context.rows();
    for (const auto* line : rowsOf<RefundLine>(context, refund)) {
        if (!line->return_id || line->return_line_no == 0)
            continue;
        auto changed = *rows.find<ReturnLine>(refund.entity, *line->return_id, line->return_line_no);
        changed.refunded += sign > 0 ? line->quantity : -line->quantity;
        rows.put(std::move(changed));
    }
}

void movePayments(Context& context, const Refund& refund, int sign) {
    auto& rows = context.rows();
    for (const auto* tender : rowsOf<RefundTender>(context, refund)) {
        if (tender->payment_no == 0)
            continue;
        auto changed = *rows.find<OrderPayment>(refund.entity, refund.order_id, tender->payment_no);
        changed.refunded += sign > 0 ? tender->amount : -tender->amount;
        rows.put(std::move(changed));
    }
}

void moveOrder(Context& context, const Refund& refund, int sign) {
    auto changed = *context.rows().find<SalesOrder>(refund.entity, refund.order_id);
    changed.refunded += sign > 0 ? refund.amount : -refund.amount;
    context.rows().put(std::move(changed));
}

bool isCredit(const RefundTender& tender) {
    return tender.tender == "store_credit" || tender.tender == "gift_card";
}

Outcome postRefund(Context& context, const Refund& refund, std::string_view event, Date postedOn, std::string words,
                   std::vector<JournalAmount> amounts) {
    if (refund.history)
        return {};
    const auto entry = postJournal(context, {std::string(event), refund.id, refund.number, postedOn,
                                             entityCurrency(context.rows()), std::move(words), std::move(amounts)});
    return entry ? Outcome() : tl::unexpected(entry.error());
}

} // namespace

Outcome shareOverTenders(Context& context, const Refund& refund) {
    std::vector<RefundTender> tenders;
    if (refund.amount == Minor()) {
        writeTenders(context, refund, {});
        return {};
    }
    const auto payments = paymentsOf(context, refund);
    if (refund.method != "original" || payments.empty()) {
        RefundTender whole;
        whole.tender = refund.method;
        whole.amount = refund.amount;
        writeTenders(context, refund, {whole});
        return {};
    }
    std::vector<std::int64_t> weights;
    Minor left;
    for (const auto& payment : payments) {
        const auto rest = std::max(payment.amount - payment.refunded, Minor());
        weights.push_back(rest.units());
        left += rest;
    }
    if (left < refund.amount)
        return tl::unexpected(overRefundable(refund, "what was paid for the order", left));
    const auto shares = allocate(refund.amount, weights);
    for (std::size_t i = 0; i < payments.size(); ++i)
        if (shares[i] > Minor())
            tenders.push_back(tenderOf(payments[i], shares[i]));
    writeTenders(context, refund, std::move(tenders));
    return {};
}

void noteTenders(Context& context, const Refund& refund, const std::vector<RecordedTender>& recorded) {
    auto payments = paymentsOf(context, refund);
    std::vector<RefundTender> tenders;
    Minor open = refund.amount;
    for (const auto& one : recorded) {
        const auto its = std::ranges::find_if(payments, [&](const OrderPayment& payment) {
            return one.payment_no ? payment.payment_no == *one.payment_no
                                  : one.reference && !one.reference->empty() && payment.reference == *one.reference;
        });
        const auto wanted = std::min(one.amount, open);
        const auto back = its == payments.end() ? Minor() : std::min(wanted, its->amount - its->refunded);
        if (back > Minor()) {
            its->refunded += back;
            tenders.push_back(tenderOf(*its, back));
        }
        if (wanted > back) {
            RefundTender other;
            other.tender = one.tender.value_or("other");
            other.reference = one.reference.value_or("");
            other.amount = wanted - back;
            tenders.push_back(std::move(other));
        }
        open -= wanted;
    }
    writeTenders(context, refund, std::move(tenders));
}

Outcome grantRefund(Context& context, const Refund& refund, Date postedOn) {
    const auto* order = context.rows().find<SalesOrder>(refund.entity, refund.order_id);
    const auto left = order->refundable() - order->refunded;
    if (refund.amount > left)
        return tl::unexpected(overRefundable(refund, "what was paid for the order", left));
    if (auto held = checkLines(context, refund); !held)
        return held;
    if (auto ahead = checkNotShipped(context, refund, *order); !ahead)
        return ahead;
    std::vector<JournalAmount> amounts;
    for (const auto* part : rowsOf<RefundPart>(context, refund)) {
        const bool takes =
            part->event == "refund_discount" || part->event == "restocking_fee" || part->event == "refund_set_off";
        amounts.push_back({takes ? -part->own_amount : part->own_amount, part->item_id, part->event});
    }
    if (auto posted = postRefund(context, refund, refundGranted, postedOn,
                                 fmt::format("Owed back for order {}", order->number), std::move(amounts));
        !posted)
        return posted;
    moveOrder(context, refund, 1);
    movePayments(context, refund, 1);
    moveReturnLines(context, refund, 1);
    return {};
}

Outcome payRefund(Context& context, const Refund& refund, Date postedOn) {
    const auto rate = conversionOn(context.rows(), refund.currency, entityCurrency(context.rows()), postedOn);
    std::vector<JournalAmount> amounts;
    for (const auto* tender : rowsOf<RefundTender>(context, refund)) {
        const bool credit = isCredit(*tender);
        amounts.push_back({tender->own_amount, 0, std::string(credit ? credited : paidBack)});
        if (!credit && rate)
            amounts.push_back({rate->of(tender->amount) - tender->own_amount, 0, "refund_exchange"});
    }
    return postRefund(context, refund, paidBack, postedOn, fmt::format("Paid back by {}", refund.reference),
                      std::move(amounts));
}

void reverseRefund(Context& context, const Refund& refund) {
    const auto words = fmt::format("Reverses {}", refund.number);
    reverseJournal(context, refund.id, paidBack, words);
    reverseJournal(context, refund.id, refundGranted, words);
    moveOrder(context, refund, -1);
    movePayments(context, refund, -1);
    moveReturnLines(context, refund, -1);
}

} // namespace opsdesk
