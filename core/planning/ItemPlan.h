#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SeriesPlan.h"
#include "core/planning/SuggestionMerge.h"

#include <span>
#include <vector>

namespace opsdesk {

/// One node's part of the plan of an item.
struct NodePlan {
    PlanSeries series; ///< with the supplier that was chosen
    SeriesPlan plan; ///< with what is moved to it and from it; how its method was selected, as the first look at it did
    std::vector<PlannedSuggestion> rows;
};

/// Plans @p series, all nodes of one item, together: each from the supplier that is cheapest in total; where moving
/// stock between them is cheaper than buying, again with what is moved; and where a faster supplier saves more sales
/// than it costs, again with what is bought there. A transfer is a row of the node that gets it. @p demand of each
/// node, as unpackSeries() makes it. A node's method is kept or selected once, for the supplier that comes first; all
/// its plans go by that.
/// @p fills: what is to be ordered beyond each node's need, to fill its supplier's order up; empty for nothing.
/// @throws as SeriesPlanner::plan()
std::vector<NodePlan> planItem(const PlanInput& input, std::span<const PlanSeries> series,
                               std::span<const WeeklyDemand> demand, SeriesPlanner& planner,
                               std::span<const Quantity> fills = {});

} // namespace opsdesk
