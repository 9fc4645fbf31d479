#include "core/planning/EconomicOrder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsdesk {

EconomicOrder economicOrder(double orderCost, double demand, double holdingCost) {
    return {std::sqrt(2 * orderCost * demand / holdingCost), std::sqrt(2 * orderCost * demand * holdingCost)};
}

EconomicOrder economicOrderWithBackorders(double orderCost, double demand, double holdingCost, double backorderCost) {
    const EconomicOrder without = economicOrder(orderCost, demand, holdingCost);
    const double waiting = backorderCost / (holdingCost + backorderCost);
    return {without.quantity / std::sqrt(waiting), without.cost * std::sqrt(waiting)};
}

EconomicOrder economicOrderWithBreaks(BreakKind kind, double orderCost, double demand, double holdingRate,
                                      std::span<const PriceBreak> breaks) {
    EconomicOrder best{0, std::numeric_limits<double>::infinity()};
    double paidBefore =
        0; // what the units below this break cost beyond its price: the "fixed" part of an incremental price
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const double from = breaks[i].quantity;
        const double to = i + 1 < breaks.size() ? breaks[i + 1].quantity : std::numeric_limits<double>::infinity();
        const double price = breaks[i].price;
        const double holding = holdingRate * price;
        if (i > 0 && kind == BreakKind::Incremental) {
            paidBefore += from * (breaks[i - 1].price - price);
        }
        const double fixed = orderCost + paidBefore;
        const double quantity = std::clamp(std::sqrt(2 * fixed * demand / holding), from, to);
        if (!(quantity > 0) || !std::isfinite(quantity) || quantity >= to) {
            continue; // the next break is better than the end of this one
        }
        const double cost =
            price * demand + fixed * demand / quantity + holdingRate * (paidBefore + price * quantity) / 2;
        if (cost < best.cost) {
            best = {quantity, cost};
        }
    }
    return best;
}

} // namespace opsdesk
