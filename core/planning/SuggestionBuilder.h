#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SeriesPlan.h"
#include "core/planning/SourceChoice.h"
#include "core/planning/SuggestionMerge.h"
#include "core/planning/TransferPlan.h"

#include <vector>

namespace opsdesk {

/// What selling a unit of it earns, where price and cost are known in the entity's currency.
Minor unitMargin(const PlanSeries& series);

/// When an order for @p series can be placed and be there, as its supplier's calendar has it.
struct OrderTiming {
    double leadTimeDays = 0; ///< from today until an order of the next order day comes
    int reviewDays = 0;      ///< from then until one of the order day after the next review comes
};
OrderTiming orderTiming(const PlanInput& input, const PlanSeries& series);

/// What SeriesPlanner needs to know of @p series.
/// @p demand as unpackSeries() makes it; must outlive the result.
SeriesInput seriesInput(const PlanInput& input, const PlanSeries& series, const WeeklyDemand& demand);

/// The rows that @p plan of @p series is worth: a purchase; messages about open orders that are with the supplier, one
/// per kind; stock beyond any use, where no order can be stopped instead and its value is worth a row. None when
/// nothing is to be done. Ordered by kind.
std::vector<PlannedSuggestion> suggestionsOf(const PlanInput& input, const PlanSeries& series,
                                             const WeeklyDemand& demand, const SeriesPlan& plan);

/// The row of @p transfer between @p series of one item, for the node that gets it: @p demand is that node's, @p alone
/// its plan without any transfer, @p moved with all that count.
PlannedSuggestion transferSuggestion(const PlanInput& input, std::span<const PlanSeries> series,
                                     const WeeklyDemand& demand, const PlannedTransfer& transfer,
                                     const SeriesPlan& alone, const SeriesPlan& moved);

/// The row of @p fast, which is bought beside the regular order of @p plan.
PlannedSuggestion fastSuggestion(const PlanInput& input, const FastOrder& fast, const WeeklyDemand& demand,
                                 const SeriesPlan& plan);

} // namespace opsdesk
