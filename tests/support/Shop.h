#pragma once

#include "core/planning/SeriesPlan.h"

#include <vector>

namespace opsdesk::test {

inline const Date today = Date::of(2011, 11, 30);
inline constexpr int weeksKnown = 104;

inline Quantity units(std::int64_t count) {
    return Quantity::units(count);
}

/// A shop that sells ten a day, every week alike, and buys at three weeks' lead time, looking once a week: until an
/// order placed at the next review could be there it needs 21 × 10 + 7 × 10 = 280.
struct Shop {
    std::vector<double> demand = std::vector<double>(weeksKnown, 70.0);
    std::vector<float> outOfStock;
    std::vector<OpenOrder> openOrders;
    SeriesInput input;

    Shop() {
        input.asOf = today;
        input.unitCost = Minor(400);
        input.unitMargin = Minor(250);
        input.leadTimeDays = 21;
        input.reviewDays = 7;
        input.service = {ServiceKind::CycleService, 0.95};
    }
    SeriesPlan plan() {
        input.weeklyDemand = demand;
        input.outOfStock = outOfStock;
        input.openOrders = openOrders;
        input.firstWeek = today - 7 * static_cast<int>(demand.size());
        return planSeries(input);
    }
};

} // namespace opsdesk::test
