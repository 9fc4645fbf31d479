#pragma once

#include <span>
#include <vector>

namespace opsdesk {

/// An order size and the cost per period it leads to. Costs are statistics in units of money, not booked amounts.
struct EconomicOrder {
    double quantity = 0;
    double cost = 0;
};

/// The order that balances ordering and holding: √(2Kλ/h), with K = @p orderCost per order, λ = @p demand per period
/// and h = @p holdingCost per unit and period, all > 0. Cost leaves out the purchase price. Harris 1913.
EconomicOrder economicOrder(double orderCost, double demand, double holdingCost);

/// The same where customers wait at @p backorderCost per unit and period (> 0). Snyder & Shen, "Fundamentals of Supply
/// Chain Theory", ch. 3.
EconomicOrder economicOrderWithBackorders(double orderCost, double demand, double holdingCost, double backorderCost);

/// A price that holds from @p quantity on.
struct PriceBreak {
    double quantity = 0;
    double price = 0;
};

/// How a price break applies.
enum class BreakKind {
    AllUnits,    ///< to every unit of the order
    Incremental, ///< to the units from the break on
};

/// The order of least cost per period, purchase included, under price breaks. @p breaks rise in quantity and start at
/// 0; holding is @p holdingRate (share of the price per period). Silver, Pyke & Thomas, ch. 4; Snyder & Shen, ch. 3.
EconomicOrder economicOrderWithBreaks(BreakKind kind, double orderCost, double demand, double holdingRate,
                                      std::span<const PriceBreak> breaks);

} // namespace opsdesk
