#pragma once

#include "core/base/Money.h"
#include "core/planning/SafetyStock.h"

#include <span>

namespace opsdesk {

/// An item among others that share one service target.
struct ServiceShare {
    DemandDistribution protection; ///< over lead time and review
    double reviewDemand = 0;       ///< mean of a review
    double unitCost = 0;           ///< minor units; what keeping one more unit ties up
    double worth = 1;              ///< what missing a unit weighs: 1 to count units, its price or margin to count money
};

/// Service by marginal value: the least stock in money for a fill rate of all items together. Each is kept up to where
/// the next unit would serve so little more that its money serves better elsewhere:
///
///     P(demand ≤ stock) = λ · worth / (λ · worth + cost)
///
/// with one λ for all, the Lagrange multiplier of Σ worth·E[units short]. With the cost of keeping a unit until the
/// next review and a λ of 1 it is the newsvendor's critical ratio (Snyder & Shen, ch. 4). It is the rule of a shortage cost per unit
/// short (Silver, Pyke & Thomas, "Inventory and Production Management in Supply Chains", ch. 6: B2 and the allocation
/// of a total safety stock by least expected total units or value short). Cheap items are nearly always there; dear
/// ones that sell fitfully are not. The cycle service of an item of @p unitCost and @p worth under @p multiplier λ,
/// within 0.01 … 0.99999.
double cycleServiceByValue(double unitCost, double worth, double multiplier);

/// The λ under which @p shares together are expected to serve @p fillRate (above 0, below 1) of demand, weighed by
/// worth.
double multiplierForFillRate(std::span<const ServiceShare> shares, double fillRate);

} // namespace opsdesk
