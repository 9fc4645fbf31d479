#pragma once

#include "core/planning/Suggestion.h"

#include <string>

namespace opsdesk {

/// What a suggestion is compared by from run to run, and what explains a difference.
struct ComparedFigures {
    Quantity quantity; ///< planned
    std::string status;
    Minor money_at_risk;
    std::int64_t supplier_id = 0;
    std::string supplier;
    std::optional<Date> order_by;
    std::optional<Date> next_receipt;
    Quantity available;
    Quantity on_order;
    double demand_per_day = 0;
    double lead_time_days = 0;
};
ComparedFigures comparedFigures(const Suggestion& row);

/// What is different in @p after against @p before, in words, then the causes that are known; empty when nothing is
/// worth telling. Told are: any other quantity, status or supplier; a quarter more or less money at risk; an order-by
/// date three days off. Causes are: any other stock, order or receipt, a twentieth more or less demand, a day of lead
/// time.
std::string changeBetween(const ComparedFigures& before, const ComparedFigures& after);

} // namespace opsdesk
