#include "core/planning/MoneyAtRisk.h"

#include <algorithm>

namespace opsdesk {

Minor marginAtRisk(Minor unitMargin, double stock, const DemandDistribution& untilArrival,
                   const DemandDistribution& untilNextArrival) {
    const double missing = untilNextArrival.expectedShortage(stock) - untilArrival.expectedShortage(stock);
    return extend(std::max(unitMargin, Minor(0)), Quantity::rounded(std::max(0.0, missing)));
}

Minor holdingCost(Minor unitCost, double units, double days, double holdingRate) {
    return extend(std::max(unitCost, Minor(0)), Quantity::rounded(std::max(0.0, units * holdingRate * days / 365)));
}

} // namespace opsdesk
