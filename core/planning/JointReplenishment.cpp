#include "core/planning/JointReplenishment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsdesk {

namespace {

double holdingOf(const JointItem& item) {
    return item.holdingCost * item.demand;
}

/// The best interval for given multiples, and its cost.
void price(JointPlan& plan, double sharedOrderCost, std::span<const JointItem> items) {
    double ordering = sharedOrderCost;
    double holding = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        ordering += items[i].orderCost / plan.multiples[i];
        holding += holdingOf(items[i]) * plan.multiples[i];
    }
    plan.interval = std::sqrt(2 * ordering / holding);
    plan.cost = std::sqrt(2 * ordering * holding);
}

/// The multiple m with √(m(m−1)) ≤ @p ratio < √(m(m+1)): the cheaper neighbour, not the nearer one.
int multipleFor(double ratio) {
    const double m = std::floor(0.5 + std::sqrt(0.25 + ratio * ratio));
    return static_cast<int>(std::clamp(m, 1.0, 1000.0));
}

} // namespace

JointPlan jointReplenishment(double sharedOrderCost, std::span<const JointItem> items) {
    JointPlan best;
    best.cost = std::numeric_limits<double>::infinity();
    if (items.empty()) {
        return {};
    }
    const auto busiest = std::min_element(items.begin(), items.end(), [](const JointItem& a, const JointItem& b) {
        return a.orderCost / holdingOf(a) < b.orderCost / holdingOf(b);
    });
    JointPlan plan;
    plan.interval = std::sqrt(2 * (sharedOrderCost + busiest->orderCost) / holdingOf(*busiest));
    plan.multiples.resize(items.size());
    for (int round = 0; round < 100; ++round) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            plan.multiples[i] = multipleFor(std::sqrt(2 * items[i].orderCost / holdingOf(items[i])) / plan.interval);
        }
        price(plan, sharedOrderCost, items);
        if (plan.cost >= best.cost * (1 - 1e-12)) {
            break;
        }
        best = plan;
    }
    return best;
}

} // namespace opsdesk
