#pragma once

#include "core/planning/Distributions.h"

namespace opsdesk {

struct SingleOrder {
    double quantity = 0;
    double cost = 0;          ///< expected, in units of money
    double criticalRatio = 0; ///< p / (p + h): the service at which a unit more costs as much as it brings
};

/// The one order for a season: each unit left over costs @p overage, each missing one @p underage (both > 0).
/// Snyder & Shen, ch. 4; for counted demand the smallest quantity that reaches the critical ratio.
SingleOrder newsvendor(const DemandDistribution& demand, double overage, double underage);

} // namespace opsdesk
