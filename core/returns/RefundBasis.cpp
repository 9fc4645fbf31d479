#include "core/returns/RefundBasis.h"

#include "core/governance/Settings.h"
#include "core/returns/ReturnOrder.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

/// The orders' shipping and its share of the tax that is on no goods.
RefundShare shippingCharged(const SalesOrder& order, const std::vector<const SalesOrderLine*>& lines) {
    auto amount = order.amount, tax = order.tax;
    for (const auto* line : lines)
        if (line->item_id != 0) {
            amount -= line->amount;
            tax -= line->tax;
        }
    RefundShare charged{order.shipping, {}, {}};
    if (amount > Minor() && tax > Minor())
        charged.tax =
            std::min(Minor(mulDivRoundHalfEven(tax.units(), order.shipping.units(), amount.units())), order.shipping);
    return charged;
}

/// What was paid for the order and can be given back, apart from what waits.
Minor leftOf(Context& context, const SalesOrder& order, const Refund& refund,
             const std::vector<const Refund*>& standing) {
    Minor waiting, waitingOriginal;
    for (const auto* other : standing)
        if (!other->isDecided()) {
            waiting += other->amount;
            if (other->method == "original")
                waitingOriginal += other->amount;
        }
    auto left = order.refundable() - order.refunded - waiting;
    const auto payments = context.rows().select<OrderPayment>(order.entity, "order_id", order.id.toString());
    if (payments.empty() || refund.method != "original")
        return std::max(left, Minor());
    Minor captured = -waitingOriginal;
    for (const auto* payment : payments)
        captured += payment->amount - payment->refunded;
    return std::max(std::min(left, captured), Minor());
}

void take(RefundableLine& line, const RefundLine& refunded) {
    const RefundShare share{refunded.amount, refunded.discount, refunded.tax};
    line.returned += refunded.quantity;
    (refunded.quantity > Quantity() ? line.given : line.eased) += share;
}

/// What was paid for goods that were exchanged is paid for what went out instead: it is given like money.
void takeExchanged(store::UnitOfWork& rows, const SalesOrder& order, std::vector<RefundableLine>& lines) {
    for (const auto* back : rows.select<ReturnLine>(order.entity, "order_id", order.id.toString())) {
        const auto found = std::ranges::find(lines, back->order_line_no, &RefundableLine::line_no);
        if (found == lines.end())
            continue;
        found->given += shareOf(*found, back->exchanged);
        found->returned += back->exchanged;
    }
}

} // namespace

RefundBasis refundBasis(Context& context, const SalesOrder& order, const Refund& except) {
    auto& rows = context.rows();
    const auto ordered = rows.select<SalesOrderLine>(order.entity, "order_id", order.id.toString());
    std::vector<const Refund*> standing;
    for (const auto* refund : rows.select<Refund>(order.entity, "order_id", order.id.toString()))
        if (refund->id != except.id && refund->stands())
            standing.push_back(refund);
    RefundBasis basis;
    basis.shipping.charged = shippingCharged(order, ordered);
    for (const auto* line : ordered) {
        RefundableLine made;
        made.line_no = line->line_no;
        made.quantity = line->quantity;
        made.paid = {line->amount, line->discount, line->tax};
        made.charge = line->item_id == 0;
        basis.lines.push_back(made);
    }
    basis.unpaid = order.amount - order.refundable();
    for (const auto* refund : standing) {
        basis.unpaid -= refund->set_off;
        basis.shipping.given += {refund->shipping + refund->shipping_tax, {}, refund->shipping_tax};
        for (const auto* line : rows.select<RefundLine>(order.entity, "refund_id", refund->id.toString()))
            if (const auto found = std::ranges::find(basis.lines, line->order_line_no, &RefundableLine::line_no);
                found != basis.lines.end())
                take(*found, *line);
    }
    takeExchanged(rows, order, basis.lines);
    basis.left = leftOf(context, order, except, standing);
    basis.unpaid = std::max(basis.unpaid, Minor());
    return basis;
}

Quantity standingQuantity(store::UnitOfWork& rows, std::int64_t entity, const Uuid& returned, std::int64_t line,
                          const Uuid& except) {
    Quantity standing;
    for (const auto* refund : rows.select<Refund>(entity, "return_id", returned.toString()))
        if (refund->stands() && refund->id != except)
            for (const auto* taken : rows.select<RefundLine>(entity, "refund_id", refund->id.toString()))
                if (taken->return_line_no == line)
                    standing += taken->quantity;
    return standing;
}

Outcome draftRefund(Context& context, Refund& refund, const std::vector<RefundWish>& wanted, RefundShipping shipping) {
    const auto* order = context.rows().find<SalesOrder>(refund.entity, refund.order_id);
    const auto basis = refundBasis(context, *order, refund);
    RefundQuestion question{basis.lines, {}, basis.shipping, shipping, basis.left, basis.unpaid};
    std::map<std::int64_t, Quantity> asked;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto& wish = wanted[i];
        const auto line = std::ranges::find(basis.lines, wish.order_line_no, &RefundableLine::line_no);
        const auto field = fmt::format("lines[{}].", i);
        if (line == basis.lines.end())
            return reject("wrong_line", fmt::format("{} has no line {}.", order->number, wish.order_line_no),
                          field + "order_line_no");
        if (line->charge && order->shipping > Minor())
            return reject("wrong_line",
                          fmt::format("Line {} of {} is a charge: what is given back of shipping goes by `shipping`, "
                                      "other charges by goodwill.",
                                      wish.order_line_no, order->number),
                          field + "order_line_no");
        asked[wish.order_line_no] += wish.quantity;
        if (wish.quantity <= Quantity() || asked[wish.order_line_no] > line->left())
            return reject("wrong_quantity",
                          fmt::format("Of line {} of {} from 0 to {} can be refunded, not {}.", wish.order_line_no,
                                      order->number, line->left().toString(), wish.quantity.toString()),
                          field + "quantity");
        question.wanted.push_back({wish.order_line_no, wish.quantity, wish.fee});
    }
    const auto answer = computeRefund(question);
    if (answer.amount + answer.set_off + answer.ahead <= Minor())
        return reject("nothing_to_refund",
                      fmt::format("Nothing was paid for what is to be refunded of {}, or all of it was given back.",
                                  order->number));
    RefundDraft draft;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        draft.lines.push_back({wanted[i].order_line_no, wanted[i].return_line_no, wanted[i].quantity,
                               answer.lines[i].share, answer.lines[i].fee});
    draft.shipping = answer.shipping;
    draft.set_off = answer.set_off;
    draft.goodwill = -answer.ahead;
    return writeDraft(context, refund, draft);
}

Outcome draftGoodwill(Context& context, Refund& refund, Minor amount, std::int64_t line) {
    const auto* order = context.rows().find<SalesOrder>(refund.entity, refund.order_id);
    auto basis = refundBasis(context, *order, refund);
    auto& lines = basis.lines;
    std::erase_if(lines, [&](const auto& one) { return line == 0 ? one.charge : one.line_no != line; });
    if (lines.empty())
        return reject("wrong_line", fmt::format("{} has no line {}.", order->number, line), "order_line_no");
    auto left = Minor();
    for (const auto& one : lines)
        left += std::max(one.leftOfPaid(), Minor());
    left = std::min(left, basis.left);
    if (amount <= Minor() || amount > left)
        return reject("over_refundable",
                      fmt::format("Of {} more than 0 and at most {} can be given, not {}.", order->number,
                                  toDecimal(left, order->currency.decimals()),
                                  toDecimal(amount, order->currency.decimals())),
                      "goodwill");
    RefundDraft draft;
    const auto shares = easedShares(lines, amount);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (shares[i].amount > Minor())
            draft.lines.push_back({lines[i].line_no, 0, Quantity(), shares[i], {}});
    return writeDraft(context, refund, draft);
}

std::optional<CurrencyConversion> rateOfOrder(Context& context, const SalesOrder& order) {
    auto& rows = context.rows();
    const auto own = entityCurrency(rows);
    if (const auto rate = conversionOn(rows, order.currency, own, order.ordered_at.date()))
        return rate;
    return conversionOn(rows, order.currency, own, context.businessDate());
}

} // namespace opsdesk
