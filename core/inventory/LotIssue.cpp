#include "core/inventory/LotIssue.h"

#include "core/inventory/StockLot.h"
#include "core/ledger/StockPosition.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace opsdesk {

std::vector<LotShare>& LotIssue::lots(std::int64_t item) {
    const auto [at, fresh] = m_left.try_emplace(item);
    if (!fresh)
        return at->second;
    std::vector<std::tuple<bool, Date, LotShare>> all; // whether it keeps, until when
    for (const auto* position : m_rows.select<StockPosition>(m_entity, "item_id", Value(item))) {
        if (position->node_id != m_node || position->state != "available" || position->quantity <= Quantity())
            continue;
        const auto* lot = position->lot.empty() ? nullptr : m_rows.find<StockLot>(m_entity, item, position->lot);
        if (!lot || lot->expires_on >= m_on)
            all.emplace_back(!lot, lot ? lot->expires_on : Date(), LotShare{position->lot, position->quantity});
    }
    std::ranges::sort(all, {}, [](const auto& one) {
        return std::tuple(std::get<0>(one), std::get<1>(one), std::string_view(std::get<2>(one).lot));
    });
    for (auto& one : all)
        at->second.push_back(std::move(std::get<2>(one)));
    return at->second;
}

Quantity LotIssue::left(std::int64_t item) {
    Quantity sum;
    for (const auto& share : lots(item))
        sum += share.quantity;
    return sum;
}

std::vector<LotShare> LotIssue::take(std::int64_t item, Quantity quantity) {
    std::vector<LotShare> taken;
    for (auto& share : lots(item)) {
        const auto part = std::min(quantity, share.quantity);
        if (part <= Quantity())
            continue;
        share.quantity -= part;
        quantity -= part;
        taken.push_back({share.lot, part});
    }
    if (quantity > Quantity())
        taken.push_back({{}, quantity});
    return taken;
}

void prefetchLots(store::UnitOfWork& rows, std::int64_t entity, std::int64_t item) {
    rows.wantWhere<StockLot>(entity, "item_id", Value(item));
}

} // namespace opsdesk
