#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/planning/SafetyStock.h"

namespace opsdesk {

/// Demand until an order that is not placed now could help: over the lead time and the review.
struct ProtectionDemand {
    DemandDistribution demand = DemandDistribution::normal(0, 0);
    double overLeadTime = 0; ///< mean, of its first part
    double perDay = 0;
    double days = 0; ///< lead time and review
};

/// What makes a stock too large or an order too small, beside demand.
struct StockLevelRules {
    Minor orderCost; ///< of one more order line; 0 orders no more than is needed
    Minor unitCost;
    double holdingRate = 0.2; ///< share of the cost of a unit per year
    int longestLotDays = 91;  ///< an economic lot lasts no longer
    Quantity minimum;         ///< MOQ
};

/// In base units, not rounded to what can be bought.
struct StockLevels {
    double reorderPoint = 0; ///< order when the stock position is below
    double lot = 0;          ///< ordered beyond it, because an order itself costs
    double usualOrder = 0;   ///< what is ordered at once on the mean, which a fill rate goes by

    double orderUpTo() const { return reorderPoint + lot; }
};

/// Safety stock beyond this many days of demand is none but dead stock.
inline constexpr double longestSafetyStockDays = 365;

/// The stock that keeps @p target over @p protection, and the economic lot (@see economicOrder) as far as it exceeds
/// the demand of a review.
StockLevels stockLevels(const ProtectionDemand& protection, const ServiceTarget& target, const StockLevelRules& rules);

} // namespace opsdesk
