#include "core/planning/Newsvendor.h"

namespace opsdesk {

SingleOrder newsvendor(const DemandDistribution& demand, double overage, double underage) {
    SingleOrder order;
    order.criticalRatio = underage / (underage + overage);
    order.quantity = demand.quantile(order.criticalRatio);
    const double missing = demand.expectedShortage(order.quantity);
    const double leftOver = order.quantity - demand.mean() + missing;
    order.cost = overage * leftOver + underage * missing;
    return order;
}

} // namespace opsdesk
