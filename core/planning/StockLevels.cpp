#include "core/planning/StockLevels.h"

#include "core/planning/EconomicOrder.h"

#include <algorithm>

namespace opsdesk {

StockLevels stockLevels(const ProtectionDemand& protection, const ServiceTarget& target, const StockLevelRules& rules) {
    const double mean = protection.demand.mean();
    const double reviewDemand = mean - protection.overLeadTime;
    StockLevels levels;
    if (rules.orderCost > Minor(0) && rules.unitCost > Minor(0) && rules.holdingRate > 0 && protection.perDay > 0) {
        const double economic = economicOrder(static_cast<double>(rules.orderCost.units()), protection.perDay * 365,
                                              rules.holdingRate * static_cast<double>(rules.unitCost.units()))
                                    .quantity;
        levels.lot = std::max(0.0, std::min(economic, protection.perDay * rules.longestLotDays) - reviewDemand);
    }
    levels.usualOrder = std::max({reviewDemand + levels.lot, rules.minimum.toDouble(), protection.perDay, 1e-3});
    levels.reorderPoint = std::min(protectionStock(protection.demand, target, levels.usualOrder),
                                   mean + protection.perDay * longestSafetyStockDays);
    return levels;
}

} // namespace opsdesk
