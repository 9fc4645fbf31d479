#pragma once

#include "core/planning/Suggestion.h"

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// What a suggestion is compared by from run to run, and what explains a difference.
struct ComparedFigures {
    Quantity quantity; ///< planned
    std::string status;
    Minor money_at_risk;
    std::string supplier;
    Minor unit_cost; ///< landed
    std::optional<Uuid> order_id;
    std::optional<Date> order_by;
    std::optional<Date> next_receipt;
    Quantity available;
    Quantity on_order;
    double demand_per_day = 0;
    double lead_time_days = 0;
};
BOOST_DESCRIBE_STRUCT(ComparedFigures, (),
                      (quantity, status, money_at_risk, supplier, unit_cost, order_id, order_by, next_receipt,
                       available, on_order, demand_per_day, lead_time_days))
ComparedFigures comparedFigures(const Suggestion& row);

/// What is different in @p after against @p before, then the causes that are known, as toldChanges() reads it; empty
/// when nothing is worth telling. Told are: any other quantity, supplier, status, cost or order; an order-by date three
/// days off; a quarter more or less money at risk. Causes are: any other stock, order or receipt, a twentieth more or
/// less demand, a day of lead time.
std::string changeBetween(const ComparedFigures& before, const ComparedFigures& after);

/// Which publication tells of a change: the last full run, or the one that is published now. What is planned between
/// two full runs adds to what the one before it told, against what the run before that left.
struct TellingRun {
    std::int64_t run = 0;
    bool live = false; ///< some items were planned again, after run @ref run
};

/// Notes in @p row what @p run made different for a person who knew what the run before left. @p published is null when
/// there was none; @p why says what opened it, if anything did. The code of what is told first; empty for nothing.
std::string tellChange(const Suggestion* published, Suggestion& row, std::string_view why, TellingRun run);
/// The same of @p row, which no run needs any more.
std::string tellGone(const Suggestion& published, Suggestion& row, TellingRun run);

} // namespace opsdesk
