#include "core/governance/Settings.h"
#include "core/returns/RefundBasis.h"

#include <algorithm>

namespace opsdesk {

namespace {

template <class Row>
void eraseRowsFrom(store::UnitOfWork& rows, const Refund& refund, std::int64_t number) {
    while (rows.find<Row>(refund.entity, refund.id, number))
        rows.erase<Row>(refund.entity, refund.id, number++);
}

/// Writes the parts of a refund one after the other, and adds them up.
class Parts {
public:
    Parts(Context& context, Refund& refund, const CurrencyConversion& rate)
        : m_context(context), m_refund(refund), m_rate(rate) {
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
        auto own = m_rate.of(put);
        // Nothing to pay is nothing in every currency.
        if (m_refund.amount == Minor())
            own = -m_refund.own_amount;
        m_refund.own_amount += own;
        m_context.rows().put(RefundPart{m_refund.entity, m_refund.id, ++m_count, std::string(event), line.order_line_no,
                                        itemId, put, own, 0});
    }

    std::int64_t count() const { return m_count; }

private:
    Context& m_context;
    Refund& m_refund;
    const CurrencyConversion& m_rate;
    std::int64_t m_count = 0;
};

void addLine(Parts& parts, const DraftedLine& line, std::int64_t itemId) {
    const bool goods = line.quantity > Quantity();
    parts.add(goods ? "refund_goods" : "refund_goodwill", goods ? &Refund::goods : &Refund::goodwill,
              line.share.goods(), 1, line, itemId);
    parts.add("refund_discount", &Refund::discount, line.share.discount, -1, line, itemId);
    parts.add("refund_tax", &Refund::tax, line.share.tax, 1, line, itemId);
}

} // namespace

Outcome writeDraft(Context& context, Refund& refund, const RefundDraft& draft) {
    auto& rows = context.rows();
    const auto* order = rows.find<SalesOrder>(refund.entity, refund.order_id);
    const auto rate = rateOfOrder(context, *order);
    if (!rate)
        return reject("no_rate", fmt::format("{} is in {} and no rate of its day or of today is known.", order->number,
                                             order->currency.code()));
    refund.currency = order->currency;
    Parts parts(context, refund, *rate);
    std::int64_t number = 0;
    std::vector<std::int64_t> items;
    for (const auto& line : draft.lines) {
        const auto* ordered = rows.find<SalesOrderLine>(refund.entity, order->id, line.order_line_no);
        items.push_back(ordered->item_id);
        rows.put(RefundLine{refund.entity, refund.id, ++number, order->id, line.order_line_no, ordered->item_id,
                            line.return_line_no != 0 ? refund.return_id : std::nullopt, line.return_line_no,
                            line.quantity, line.share.discount, line.share.tax, line.share.amount, line.fee, 0});
        addLine(parts, line, ordered->item_id);
    }
    parts.add("refund_shipping", &Refund::shipping, draft.shipping.goods(), 1, {}, 0);
    parts.add("refund_tax", &Refund::tax, draft.shipping.tax, 1, {}, 0);
    refund.shipping_tax = draft.shipping.tax;
    for (std::size_t i = 0; i < draft.lines.size(); ++i)
        parts.add("restocking_fee", &Refund::fee, draft.lines[i].fee, -1, draft.lines[i], items[i]);
    parts.add("refund_set_off", &Refund::set_off, draft.set_off, -1, {}, 0);
    parts.add("refund_goodwill", &Refund::goodwill, draft.goodwill, 1, {}, 0);
    eraseRowsFrom<RefundLine>(rows, refund, number + 1);
    eraseRowsFrom<RefundPart>(rows, refund, parts.count() + 1);
    return {};
}

} // namespace opsdesk
