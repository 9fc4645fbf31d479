#pragma once

#include <span>
#include <vector>

namespace opsdesk {

/// One of several items ordered from the same supplier.
struct JointItem {
    double orderCost = 0;   ///< of this item's line in an order, ≥ 0
    double holdingCost = 0; ///< per unit and period, > 0
    double demand = 0;      ///< per period, > 0
};

struct JointPlan {
    double interval = 0;        ///< periods between orders
    std::vector<int> multiples; ///< each item is in every so many orders
    double cost = 0;            ///< per period, in units of money
};

/// An order every interval at @p sharedOrderCost, each item in every so many of them. Multiples start by Silver's rule
/// and are improved in turn with the interval until neither moves. Silver, Pyke & Thomas, ch. 10; Snyder & Shen, ch. 3.
JointPlan jointReplenishment(double sharedOrderCost, std::span<const JointItem> items);

} // namespace opsdesk
