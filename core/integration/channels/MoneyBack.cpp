#include "core/integration/channels/ChannelFollowUp.h"

#include "core/orders/Listings.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/Refund.h"
#include "core/returns/RefundRecord.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

ChannelFollowUp notYet(std::string reason) {
    return {"", {}, "", std::move(reason)};
}

/// Shares a line of a refund over the lines that the order's line became, which are several where it was a bundle.
class RefundShares {
public:
    RefundShares(Context& context, const std::string& channel, const SalesOrder& order)
        : m_context(context), m_channel(channel),
          m_lines(context.rows().select<SalesOrderLine>(order.entity, "order_id", order.id.toString())) {}

    /// What is wrong, or nothing.
    std::string add(const ChannelRefundLine& said, std::vector<RecordedRefundLine>& lines) const {
        std::vector<const SalesOrderLine*> parts;
        for (const auto* line : m_lines)
            if (line->item_id != 0 && line->reference == said.line_key)
                parts.push_back(line);
        if (parts.empty())
            return fmt::format("The order has no line that the channel calls {}.", said.line_key);
        std::vector<std::int64_t> weights;
        for (const auto* part : parts)
            weights.push_back(std::max(part->amount, Minor()).units());
        const auto eachs = partsOf(m_context.rows(), m_context.entity(), m_channel, said.code);
        const auto amounts = allocate(amountOf(said, *parts.front(), eachs), weights),
                   taxes = allocate(said.tax, weights);
        for (std::size_t i = 0; i < parts.size(); ++i)
            lines.push_back({parts[i]->line_no, backOf(said, *parts[i], eachs), amounts[i], taxes[i]});
        return {};
    }

private:
    static Quantity backOf(const ChannelRefundLine& said, const SalesOrderLine& line,
                           const std::vector<Listing>& eachs) {
        const auto each = std::ranges::find(eachs, line.item_id, &Listing::item_id);
        const auto of = each == eachs.end() ? Quantity::units(1) : each->quantity;
        return std::min(line.quantity,
                        Quantity::thousandths(mulDivRoundHalfEven(said.quantity.count(), of.count(), Quantity::scale)));
    }

    /// With tax. The channel says the price with or without it, as its order did: whichever is nearer to what was paid.
    static Minor amountOf(const ChannelRefundLine& said, const SalesOrderLine& line,
                          const std::vector<Listing>& eachs) {
        const auto with = said.subtotal + said.tax;
        const auto back = backOf(said, line, eachs);
        if (eachs.size() > 1 || back == Quantity() || line.quantity == Quantity())
            return with;
        const auto paid = Minor(mulDivRoundHalfEven(line.amount.units(), back.count(), line.quantity.count()));
        const auto apart = [&](Minor amount) { return amount > paid ? amount - paid : paid - amount; };
        return apart(said.subtotal) < apart(with) ? said.subtotal : with;
    }

    Context& m_context;
    const std::string& m_channel;
    std::vector<const SalesOrderLine*> m_lines;
};

std::vector<RecordedTender> tendersOf(Context& context, const SalesOrder& order, const ChannelRefund& said) {
    const auto payments = context.rows().select<OrderPayment>(order.entity, "order_id", order.id.toString());
    std::vector<RecordedTender> tenders;
    for (const auto& back : said.payments) {
        RecordedTender tender{{}, back.reference, back.tender, back.amount};
        const auto its = std::ranges::find(payments, back.reference, &OrderPayment::reference);
        if (its != payments.end())
            tender.payment_no = (*its)->payment_no;
        else if (payments.size() == 1)
            tender.payment_no = payments.front()->payment_no;
        tenders.push_back(std::move(tender));
    }
    return tenders;
}

const SalesOrder* orderSaid(Context& context, const std::string& channel, const std::string& key) {
    return context.rows().find<SalesOrder>(context.entity(), channelOrderId(channel, key));
}

} // namespace

ChannelFollowUp recordRefundOf(Context& context, const std::string& channel, const ChannelRefund& said) {
    const auto* order = orderSaid(context, channel, said.order_key);
    if (!order)
        return notYet(
            fmt::format("Order {} of {} is not here: bring it, then read this again.", said.order_key, channel));
    if (order->currency != said.currency)
        return notYet(fmt::format("{} was paid in {}, and this gives back {}.", order->number, order->currency.code(),
                                  said.currency.code()));
    if (said.moneyless)
        return notYet(fmt::format("No money went back by refund {} so far: bring it again once it did, or give it up.",
                                  said.key));
    RecordRefundPayload payload;
    payload.order_id = order->id;
    payload.reference = said.key;
    payload.lines.emplace();
    const RefundShares shares(context, channel, *order);
    for (const auto& line : said.lines)
        if (auto wrong = shares.add(line, *payload.lines); !wrong.empty())
            return notYet(std::move(wrong));
    payload.shipping = said.shipping + said.shipping_tax;
    payload.shipping_tax = said.shipping_tax;
    if (!said.payments.empty())
        payload.tenders = tendersOf(context, *order, said);
    payload.refunded_at = said.refunded_at;
    payload.history = order->history;
    return {"refund.record", {}, writePayload(payload), ""};
}

std::string recordedRefund(Context& context, const std::string& channel, const ChannelRefund& said) {
    const auto order = channelOrderId(channel, said.order_key);
    for (const auto* refund : context.rows().select<Refund>(context.entity(), "reference", said.key))
        if (refund->order_id == order)
            return refund->number;
    return {};
}

} // namespace opsdesk
