#include "core/governance/Settings.h"
#include "core/orders/OrderPosting.h"
#include "core/returns/RefundBasis.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

template <class Row>
void eraseRowsFrom(store::UnitOfWork& rows, const Refund& refund, std::int64_t number) {
    while (rows.find<Row>(refund.entity, refund.id, number))
        rows.erase<Row>(refund.entity, refund.id, number++);
}

bool isOfReceivable(std::string_view event) {
    return event == refundNotShipped || event == "refund_set_off";
}

/// What refunds took of the receivable of an order so far: each adds what is left to the converted sum of what was
/// shipped and they took, so that the last one takes the rest.
class OwedBack {
public:
    OwedBack(store::UnitOfWork& rows, const SalesOrder& order, const Uuid& except) {
        for (const auto* line : rows.select<SalesOrderLine>(order.entity, "order_id", order.id.toString()))
            m_shipped += saleShare(*line, line->shipped).amount();
        for (const auto* other : rows.select<Refund>(order.entity, "order_id", order.id.toString()))
            if (other->id != except && !other->history && other->stands())
                for (const auto* part : rows.select<RefundPart>(order.entity, "refund_id", other->id.toString()))
                    if (isOfReceivable(part->event)) {
                        m_taken += part->amount;
                        m_own += part->own_amount;
                    }
    }

    Minor add(Minor amount, const CurrencyConversion& rate) {
        m_taken += amount;
        const auto own = rate.of(m_shipped + m_taken) - rate.of(m_shipped) - m_own;
        m_own += own;
        return own;
    }

private:
    Minor m_shipped, m_taken, m_own;
};

/// Writes the parts of a refund one after the other, and adds them up.
class Parts {
public:
    Parts(Context& context, Refund& refund, const SalesOrder& order, const CurrencyConversion& rate)
        : m_context(context), m_refund(refund), m_rate(rate), m_owed(context.rows(), order, refund.id) {
        for (auto* sum : {&refund.amount, &refund.own_amount, &refund.goods, &refund.goodwill, &refund.discount,
                          &refund.tax, &refund.shipping, &refund.shipping_tax, &refund.fee, &refund.set_off})
            *sum = Minor();
    }

    /// @p sign of 1 adds to what the customer gets, -1 takes off.
    void add(std::string_view event, Minor Refund::*sum, Minor amount, int sign, const DraftedLine& line,
             std::int64_t itemId) {
        if (amount == Minor())
            return;
        const auto put = sign > 0 ? amount : -amount;
        m_refund.*sum += amount;
        m_refund.amount += put;
        auto own = isOfReceivable(event) ? m_owed.add(put, m_rate) : m_rate.of(put);
        // Nothing to pay is nothing in every currency.
        if (m_refund.amount == Minor())
            own = -m_refund.own_amount;
        m_refund.own_amount += own;
        m_context.rows().put(RefundPart{m_refund.entity, m_refund.id, ++m_count, std::string(event), line.order_line_no,
                                        itemId, put, own, 0});
    }

    /// What was paid for goods that were not sent is the customer's money still, and no sale.
    void addNotShipped(Minor Refund::*sum, const RefundShare& share, const DraftedLine& line, std::int64_t itemId) {
        if (share.amount == Minor())
            return;
        m_refund.discount += share.discount;
        m_refund.tax += share.tax;
        m_refund.*sum += share.goods() - share.amount;
        add(refundNotShipped, sum, share.amount, 1, line, itemId);
    }

    std::int64_t count() const { return m_count; }

private:
    Context& m_context;
    Refund& m_refund;
    const CurrencyConversion& m_rate;
    OwedBack m_owed;
    std::int64_t m_count = 0;
};

/// How much of what a refund gives back was paid ahead for what was not shipped, and never will be.
class PaidAhead {
public:
    PaidAhead(store::UnitOfWork& rows, const SalesOrder& order, const Refund& refund, Minor setOff)
        : m_cancelled(order.state == "cancelled"), m_left(paidAhead(rows, order, refund.id, false) + setOff) {
        m_lines[0] = std::max(order.paid - order.amount, Minor());
        for (const auto* line : rows.select<SalesOrderLine>(order.entity, "order_id", order.id.toString()))
            m_lines[line->item_id == 0 ? 0 : line->line_no] += line->amount - saleShare(*line, line->shipped).amount();
        for (const auto* other : rows.select<Refund>(order.entity, "order_id", order.id.toString()))
            if (other->id != refund.id && other->stands())
                for (const auto* part : rows.select<RefundPart>(order.entity, "refund_id", other->id.toString()))
                    if (part->event == refundNotShipped)
                        m_lines[part->order_line_no] -= part->amount;
    }

    /// Of @p share; line 0 is shipping and what was paid beyond the order.
    RefundShare take(std::int64_t line, const RefundShare& share) {
        const auto most = m_cancelled ? m_left : std::min(m_left, m_lines[line]);
        RefundShare taken{std::clamp(share.amount, Minor(), std::max(most, Minor())), {}, {}};
        if (taken.amount == Minor())
            return {};
        const auto part = [&](Minor whole) {
            return Minor(mulDivRoundHalfEven(whole.units(), taken.amount.units(), share.amount.units()));
        };
        taken.discount = part(share.discount);
        taken.tax = part(share.tax);
        m_left -= taken.amount;
        m_lines[line] -= taken.amount;
        return taken;
    }

    bool isCancelled() const { return m_cancelled; }

private:
    bool m_cancelled;
    Minor m_left;
    std::map<std::int64_t, Minor> m_lines; ///< what was not shipped of each
};

RefundShare without(const RefundShare& share, const RefundShare& taken) {
    return {share.amount - taken.amount, share.discount - taken.discount, share.tax - taken.tax};
}

void addLine(Parts& parts, PaidAhead& ahead, const DraftedLine& line, std::int64_t itemId) {
    const bool goods = line.quantity > Quantity();
    const auto sum = goods ? &Refund::goods : &Refund::goodwill;
    const bool mayBeAhead = line.return_line_no == 0 && (goods || ahead.isCancelled());
    const auto taken = mayBeAhead ? ahead.take(itemId == 0 ? 0 : line.order_line_no, line.share) : RefundShare();
    const auto sold = without(line.share, taken);
    parts.addNotShipped(sum, taken, line, itemId);
    parts.add(goods ? "refund_goods" : "refund_goodwill", sum, sold.goods(), 1, line, itemId);
    parts.add("refund_discount", &Refund::discount, sold.discount, -1, line, itemId);
    parts.add("refund_tax", &Refund::tax, sold.tax, 1, line, itemId);
}

} // namespace

Minor paidAhead(store::UnitOfWork& rows, const SalesOrder& order, const Uuid& except, bool decidedAlone) {
    if (order.history)
        return {};
    auto left = order.paid;
    for (const auto* line : rows.select<SalesOrderLine>(order.entity, "order_id", order.id.toString()))
        left -= saleShare(*line, line->shipped).amount();
    for (const auto* refund : rows.select<Refund>(order.entity, "order_id", order.id.toString())) {
        if (refund->id == except || refund->history || !(decidedAlone ? refund->isDecided() : refund->stands()))
            continue;
        for (const auto* part : rows.select<RefundPart>(order.entity, "refund_id", refund->id.toString()))
            if (part->event == refundNotShipped || part->event == "refund_set_off")
                left -= part->amount;
    }
    return left;
}

Outcome writeDraft(Context& context, Refund& refund, const RefundDraft& draft) {
    auto& rows = context.rows();
    const auto* order = rows.find<SalesOrder>(refund.entity, refund.order_id);
    const auto rate = rateOfOrder(context, *order);
    if (!rate)
        return reject("no_rate", fmt::format("{} is in {} and no rate of its day or of today is known.", order->number,
                                             order->currency.code()));
    refund.currency = order->currency;
    Parts parts(context, refund, *order, *rate);
    PaidAhead ahead(rows, *order, refund, draft.set_off);
    std::int64_t number = 0;
    std::vector<std::int64_t> items;
    for (const auto& line : draft.lines) {
        const auto* ordered = rows.find<SalesOrderLine>(refund.entity, order->id, line.order_line_no);
        items.push_back(ordered->item_id);
        rows.put(RefundLine{refund.entity, refund.id, ++number, order->id, line.order_line_no, ordered->item_id,
                            line.return_line_no != 0 ? refund.return_id : std::nullopt, line.return_line_no,
                            line.quantity, line.share.discount, line.share.tax, line.share.amount, line.fee, 0});
        addLine(parts, ahead, line, ordered->item_id);
    }
    const auto notSent = ahead.take(0, draft.shipping);
    const auto sent = without(draft.shipping, notSent);
    parts.addNotShipped(&Refund::shipping, notSent, {}, 0);
    parts.add("refund_shipping", &Refund::shipping, sent.goods(), 1, {}, 0);
    parts.add("refund_tax", &Refund::tax, sent.tax, 1, {}, 0);
    refund.shipping_tax = draft.shipping.tax;
    for (std::size_t i = 0; i < draft.lines.size(); ++i)
        parts.add("restocking_fee", &Refund::fee, draft.lines[i].fee, -1, draft.lines[i], items[i]);
    parts.add("refund_set_off", &Refund::set_off, draft.set_off, -1, {}, 0);
    const auto beside = ahead.take(0, {std::max(draft.goodwill, Minor()), {}, {}});
    parts.addNotShipped(&Refund::goodwill, beside, {}, 0);
    parts.add("refund_goodwill", &Refund::goodwill, draft.goodwill - beside.amount, 1, {}, 0);
    eraseRowsFrom<RefundLine>(rows, refund, number + 1);
    eraseRowsFrom<RefundPart>(rows, refund, parts.count() + 1);
    return {};
}

} // namespace opsdesk
