#pragma once

#include <span>
#include <vector>

namespace opsdesk {

struct LotPlan {
    std::vector<double> orders; ///< per period
    double cost = 0;            ///< ordering and holding, in units of money
};

/// The cheapest orders for known @p demand per period (≥ 0): @p orderCost per order, @p holdingCost per unit kept from
/// one period to the next. Wagner & Whitin 1958, by dynamic programming.
LotPlan wagnerWhitin(std::span<const double> demand, double orderCost, double holdingCost);

} // namespace opsdesk
