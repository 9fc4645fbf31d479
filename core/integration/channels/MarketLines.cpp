#include "core/integration/channels/MarketLines.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

Minor comesTo(const MarketPrice& price, bool withTax) {
    return price.gross - price.discount + (withTax ? Minor() : price.tax);
}

} // namespace

void MarketLines::addItem(const ChannelLine& line, const MarketPrice& price) {
    m_lines.push_back(line);
    m_prices.push_back(price);
}

void MarketLines::addCharge(const ChannelLine& of, std::string_view charge, const MarketPrice& price) {
    if (price.gross == Minor())
        return;
    ChannelLine line;
    line.charge = charge;
    line.key = of.key + "/" + line.charge;
    line.quantity = Quantity::units(1);
    addItem(line, price);
}

Minor MarketLines::total(bool withTax) const {
    Minor sum;
    for (const auto& price : m_prices)
        sum += comesTo(price, withTax);
    return sum;
}

std::optional<std::string> MarketLines::wrong() const {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& price = m_prices[i];
        if (price.discount < Minor() || price.tax < Minor() || price.discount > price.gross)
            return fmt::format("Line {} takes off more than it costs, or its tax is below zero.", m_lines[i].key);
    }
    return std::nullopt;
}

void MarketLines::finish(ChannelOrder& order, bool withTax) {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].discount = m_prices[i].discount;
        m_lines[i].tax = m_prices[i].tax;
        m_lines[i].amount = comesTo(m_prices[i], withTax);
    }
    order.lines = std::move(m_lines);
}

void payByMarket(ChannelOrder& order) {
    Minor items, charges;
    bool moved = false;
    for (const auto& line : order.lines) {
        if (!line.charge.empty()) {
            charges += line.amount;
        } else if (line.quantity > Quantity() && line.shipped > Quantity()) {
            moved = true;
            items += Minor(mulDivRoundHalfEven(line.amount.units(), line.shipped.count(), line.quantity.count()));
        }
    }
    if (moved && items + charges > Minor())
        order.payments.push_back(
            {"marketplace", order.key, items + charges, order.shipped_at.value_or(order.ordered_at)});
}

} // namespace opsdesk
