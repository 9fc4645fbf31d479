#include "core/planning/SafetyStock.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

double leadTimeDemandDeviation(const DemandAndLeadTime& input) {
    const double fromDemand = (input.leadTime + input.review) * input.demandDeviation * input.demandDeviation;
    const double fromLeadTime = input.demand * input.leadTimeDeviation;
    return std::sqrt(fromDemand + fromLeadTime * fromLeadTime);
}

double meanUndershoot(double orderSize, double deviation) {
    return (deviation * deviation + orderSize * orderSize) / (2 * orderSize);
}

double cycleServiceSafetyStock(double level, double deviation) {
    return deviation > 0 ? normalQuantile(level) * deviation : 0;
}

double fillRateSafetyStock(double fillRate, double orderQuantity, double deviation) {
    return deviation > 0 ? deviation * standardLossInverse((1 - fillRate) * orderQuantity / deviation) : 0;
}

double cycleServiceOf(double safetyStock, double deviation) {
    return deviation > 0 ? normalCumulative(safetyStock / deviation) : (safetyStock >= 0 ? 1 : 0);
}

double fillRateOf(double safetyStock, double orderQuantity, double deviation) {
    const double shortage =
        deviation > 0 ? deviation * standardLoss(safetyStock / deviation) : std::max(0.0, -safetyStock);
    return 1 - shortage / orderQuantity;
}

double protectionStock(const DemandDistribution& demand, const ServiceTarget& target, double orderQuantity) {
    const double stock = target.kind == ServiceKind::FillRate
                             ? demand.stockForShortage(std::max(1e-9, (1 - target.level) * orderQuantity))
                         : target.kind == ServiceKind::Value ? demand.withLongTail().quantile(target.level)
                                                             : demand.quantile(target.level);
    return std::max(stock, demand.mean());
}

} // namespace opsdesk
