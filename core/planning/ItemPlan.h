#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SeriesPlan.h"
#include "core/planning/SuggestionMerge.h"

#include <span>
#include <vector>

namespace opsdesk {

/// One node's part of the plan of an item.
struct NodePlan {
    SeriesPlan plan; ///< with what is moved to it and from it
    std::vector<PlannedSuggestion> rows;
};

/// Plans @p series, all nodes of one item, together: each by itself, and, where moving stock between them is cheaper
/// than buying, again with what is moved. A transfer is a row of the node that gets it.
/// @throws as SeriesPlanner::plan()
std::vector<NodePlan> planItem(const PlanInput& input, std::span<const PlanSeries> series, SeriesPlanner& planner);

} // namespace opsdesk
