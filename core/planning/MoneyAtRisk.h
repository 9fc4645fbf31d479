#pragma once

#include "core/base/Money.h"
#include "core/planning/Distributions.h"

namespace opsdesk {

/// The margin expected to be lost if an order is left to the next review instead of being placed now.
///
/// With I the stock that will have arrived by then and D demand until an order placed now (lead time L) or at the next
/// review (L + R) would arrive:  margin × ( E[(D_{L+R} − I)⁺] − E[(D_L − I)⁺] ).
/// What is missing before an order placed now could help is lost either way, and so does not count.
Minor marginAtRisk(Minor unitMargin, double stock, const DemandDistribution& untilArrival,
                   const DemandDistribution& untilNextArrival);

/// What holding @p units for @p days costs at @p unitCost and a rate of @p holdingRate per year.
Minor holdingCost(Minor unitCost, double units, double days, double holdingRate);

} // namespace opsdesk
