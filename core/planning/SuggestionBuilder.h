#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SeriesPlan.h"
#include "core/planning/SuggestionMerge.h"

#include <vector>

namespace opsdesk {

/// What SeriesPlanner needs to know of @p series.
/// @p demand as unpackSeries() makes it; must outlive the result.
SeriesInput seriesInput(const PlanInput& input, const PlanSeries& series, const WeeklyDemand& demand);

/// The rows that @p plan of @p series is worth: a purchase; messages about open orders that are with the supplier, one
/// per kind; stock beyond any use, where no order can be stopped instead and its value is worth a row. None when
/// nothing is to be done. Ordered by kind.
std::vector<PlannedSuggestion> suggestionsOf(const PlanInput& input, const PlanSeries& series,
                                             const WeeklyDemand& demand, const SeriesPlan& plan);

} // namespace opsdesk
