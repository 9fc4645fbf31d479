#include "core/planning/ReorderPolicy.h"

#include "core/planning/Distributions.h"

#include <cmath>
#include <limits>

namespace opsdesk {

ReorderPolicy reorderPolicy(const ReorderPolicyInput& input) {
    const double mean = input.demand * input.leadTime;
    const double deviation = input.demandDeviation * std::sqrt(input.leadTime);
    const DemandDistribution demand = DemandDistribution::normal(mean, deviation);
    ReorderPolicy policy;
    policy.orderQuantity = std::sqrt(2 * input.orderCost * input.demand / input.holdingCost);
    double shortage = 0;
    for (int i = 0; i < 500; ++i) {
        const double service = 1 - policy.orderQuantity * input.holdingCost / (input.shortageCost * input.demand);
        if (service <= 0) {
            policy.reorderPoint = -std::numeric_limits<double>::infinity();
            policy.cost = std::numeric_limits<double>::infinity();
            return policy;
        }
        const double reorderPoint = demand.quantile(service);
        shortage = demand.expectedShortage(reorderPoint);
        const double quantity =
            std::sqrt(2 * input.demand * (input.orderCost + input.shortageCost * shortage) / input.holdingCost);
        const double moved = std::abs(quantity - policy.orderQuantity) + std::abs(reorderPoint - policy.reorderPoint);
        policy.orderQuantity = quantity;
        policy.reorderPoint = reorderPoint;
        if (moved <= 1e-12 * (quantity + std::abs(reorderPoint))) {
            break;
        }
    }
    policy.cost = input.holdingCost * (policy.reorderPoint - mean + policy.orderQuantity / 2) +
                  (input.orderCost + input.shortageCost * shortage) * input.demand / policy.orderQuantity;
    return policy;
}

} // namespace opsdesk
