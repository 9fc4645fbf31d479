#include "core/planning/LotSizing.h"

#include <limits>

namespace opsdesk {

LotPlan wagnerWhitin(std::span<const double> demand, double orderCost, double holdingCost) {
    struct Best {
        double cost = std::numeric_limits<double>::infinity();
        std::size_t coversUntil = 0;
    };
    const std::size_t periods = demand.size();
    std::vector<Best> from(periods + 1); // the cheapest way to serve everything from this period on
    from[periods] = {0, periods};
    for (std::size_t first = periods; first-- > 0;) {
        if (demand[first] == 0) {
            from[first] = {from[first + 1].cost, first + 1};
        }
        double held = 0;
        for (std::size_t last = first; last < periods; ++last) {
            held += holdingCost * static_cast<double>(last - first) * demand[last];
            const double cost = orderCost + held + from[last + 1].cost;
            if (cost < from[first].cost) {
                from[first] = {cost, last + 1};
            }
        }
    }
    LotPlan plan{std::vector<double>(periods, 0.0), from[0].cost};
    for (std::size_t period = 0; period < periods; period = from[period].coversUntil) {
        for (std::size_t covered = period; covered < from[period].coversUntil; ++covered) {
            plan.orders[period] += demand[covered];
        }
    }
    return plan;
}

} // namespace opsdesk
