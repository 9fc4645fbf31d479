#include "core/orders/OrderPosting.h"

#include "core/governance/Settings.h"
#include "core/inventory/LotIssue.h"
#include "core/ledger/GeneralLedger.h"
#include "core/orders/OrderPayment.h"
#include "core/returns/ReturnCounts.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// Amounts of an order one after the other in the currency of the books: each is what it adds to the converted sum, so
/// that an order that is shipped and paid leaves nothing owed, whatever is rounded.
class OwnAmounts {
public:
    OwnAmounts(std::optional<CurrencyConversion> conversion, Minor before)
        : m_conversion(conversion), m_sum(before), m_own(own(before)) {}

    Minor add(Minor amount) {
        m_sum += amount;
        const auto was = m_own;
        m_own = own(m_sum);
        return m_own - was;
    }

private:
    Minor own(Minor amount) const { return m_conversion ? m_conversion->of(amount) : amount; }

    std::optional<CurrencyConversion> m_conversion;
    Minor m_sum, m_own;
};

Minor partOf(Minor whole, Quantity part, Quantity all) {
    return part == all ? whole : Minor(mulDivRoundHalfEven(whole.units(), part.count(), all.count()));
}

/// What the customer owes for what is shipped now.
JournalPosting saleEntry(const SalesOrder& order, std::span<const SalesOrderLine> lines,
                         std::span<const Quantity> before, const JournalPosting& head,
                         const std::optional<CurrencyConversion>& conversion) {
    Minor owed;
    for (std::size_t i = 0; i < lines.size(); ++i)
        owed += saleShare(lines[i], before[i]).amount();
    auto entry = head;
    entry.event = "sale";
    entry.description = "Goods sold: " + order.channel;
    OwnAmounts own(conversion, owed);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto was = saleShare(lines[i], before[i]), is = saleShare(lines[i], lines[i].shipped);
        const auto item = lines[i].item_id;
        entry.amounts.push_back({own.add(is.goods - was.goods), item, item == 0 ? "sale_shipping" : "sale"});
        entry.amounts.push_back({-own.add(was.discount - is.discount), item, "sale_discount"});
        entry.amounts.push_back({own.add(is.tax - was.tax), item, "sale_tax"});
    }
    return entry;
}

Outcome post(Context& context, const JournalPosting& entry) {
    const auto posted = postJournal(context, entry);
    return posted ? Outcome() : tl::unexpected(posted.error());
}

StockPosting movesOf(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines,
                     std::span<const Quantity> before, Date day) {
    StockPosting stock{
        order.history ? "history_issue" : "issue", order.id, order.number, day, entityCurrency(context.rows()), {}};
    const auto from = order.history ? place::history : place::available(order.node_id);
    LotIssue issue(context.rows(), order.entity, order.node_id, day);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto item = lines[i].item_id;
        const auto moved = lines[i].shipped - before[i];
        if (item == 0 || moved <= Quantity())
            continue;
        const auto shares = order.history ? std::vector<LotShare>{{"", moved}} : issue.take(item, moved);
        for (const auto& [lot, quantity] : shares)
            stock.moves.push_back({item, lot, from, place::customer, quantity, std::nullopt});
    }
    return stock;
}

} // namespace

Result<std::optional<CurrencyConversion>> conversionOf(store::UnitOfWork& rows, const SalesOrder& order, Date day) {
    const auto books = entityCurrency(rows);
    if (order.currency.code().empty() || order.currency == books)
        return std::nullopt;
    const auto found = conversionOn(rows, order.currency, books, day);
    if (!found)
        return reject("no_rate", fmt::format("{} is in {} and no rate of {} or the days before is known.", order.number,
                                             order.currency.code(), day.toString()));
    return found;
}

Result<Collected> collectedOf(store::UnitOfWork& rows, const SalesOrder& order) {
    Collected all;
    Minor before;
    for (const auto* payment : rows.select<OrderPayment>(order.entity, "order_id", order.id.toString())) {
        const auto rate = conversionOf(rows, order, payment->paid_at.date());
        if (!rate)
            return tl::unexpected(rate.error());
        if (isCollected(*payment)) {
            all.amount += payment->amount;
            all.own += OwnAmounts(*rate, before).add(payment->amount);
        }
        before += payment->amount;
    }
    return all;
}

SaleShare saleShare(const SalesOrderLine& line, Quantity shipped) {
    if (shipped == Quantity())
        return {};
    const auto share = [&](Minor whole) { return partOf(whole, shipped, line.quantity); };
    return {share(line.amount) - share(line.tax) + share(line.discount), share(line.discount), share(line.tax)};
}

Result<PostedStock> postShipment(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines,
                                 std::span<const Quantity> before, Date day) {
    if (!order.history && order.node_id == 0)
        return reject("missing_node", "Order " + order.number + " does not say which node ships it.", "node_id");
    Result<std::optional<CurrencyConversion>> conversion = std::optional<CurrencyConversion>();
    if (!order.history)
        conversion = conversionOf(context.rows(), order, order.ordered_at.date());
    if (!conversion)
        return tl::unexpected(conversion.error());
    const auto stock = movesOf(context, order, lines, before, day);
    PostedStock posted;
    if (!stock.moves.empty()) {
        auto moved = postStock(context, stock);
        if (!moved)
            return moved;
        posted = *std::move(moved);
        countSold(context, order, lines, before);
    }
    if (order.history)
        return posted;
    JournalPosting cost{"issue", order.id, order.number, day, stock.currency, "Cost of goods sold", {}};
    auto sale = saleEntry(order, lines, before, cost, *conversion);
    for (std::size_t i = 0; i < stock.moves.size(); ++i)
        cost.amounts.push_back({posted.values[i], stock.moves[i].item_id});
    for (auto* entry : {&cost, &sale})
        if (const auto written = post(context, *entry); !written)
            return tl::unexpected(written.error());
    return posted;
}

Result<PostedStock> postSale(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines) {
    return postShipment(context, order, lines, std::vector<Quantity>(lines.size()), order.ordered_at.date());
}

Outcome postPayment(Context& context, const SalesOrder& order, Minor before, Minor amount, Date day) {
    if (order.history)
        return {};
    const auto conversion = conversionOf(context.rows(), order, order.ordered_at.date());
    const auto present = conversionOf(context.rows(), order, day);
    for (const auto* known : {&conversion, &present})
        if (!*known)
            return tl::unexpected(known->error());
    const auto owed = OwnAmounts(*conversion, before).add(amount), got = OwnAmounts(*present, before).add(amount);
    return post(context, {"payment",
                          order.id,
                          order.number,
                          day,
                          entityCurrency(context.rows()),
                          "Paid by the customer",
                          {{owed}, {got - owed, 0, "payment_exchange"}}});
}

} // namespace opsdesk
