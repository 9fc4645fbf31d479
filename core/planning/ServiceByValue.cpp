#include "core/planning/ServiceByValue.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double leastService = 0.01;
constexpr double mostService = 0.99999;

double shareShort(std::span<const ServiceShare> shares, double multiplier) {
    double missing = 0;
    double wanted = 0;
    for (const ServiceShare& share : shares) {
        const double level = cycleServiceByValue(share.unitCost, share.worth, multiplier);
        const double stock = protectionStock(share.protection, {ServiceKind::Value, level}, 1);
        missing += share.worth * std::min(share.protection.expectedShortage(stock), share.reviewDemand);
        wanted += share.worth * share.reviewDemand;
    }
    return wanted > 0 ? missing / wanted : 0;
}

} // namespace

double cycleServiceByValue(double unitCost, double worth, double multiplier) {
    if (!(unitCost > 0) || !(worth > 0)) {
        return worth > 0 ? mostService : leastService;
    }
    return std::clamp(multiplier * worth / (multiplier * worth + unitCost), leastService, mostService);
}

double multiplierForFillRate(std::span<const ServiceShare> shares, double fillRate) {
    double low = std::log(1e-6);
    double high = std::log(1e15);
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (shareShort(shares, std::exp(middle)) > 1 - fillRate ? low : high) = middle;
    }
    return std::exp(high);
}

} // namespace opsdesk
