#pragma once

#include "core/planning/CorrectedWeek.h"
#include "core/planning/PlanKnowledge.h"
#include "core/planning/SeriesPlan.h"
#include "core/workflow/View.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// One item at one node as the last plan looked at it, read by itself: for who wants to see its demand and forecast.
struct ViewedSeries {
    std::int64_t itemId = 0, nodeId = 0;
    std::string sku, node;
    std::int64_t rev = 0;                 ///< of its demand
    std::vector<double> entered;          ///< units per week, oldest first, up to the week of the plan
    std::vector<float> outOfStock;        ///< share of each week; empty for "never"
    SeriesInput input;                    ///< without stock and orders; of weeks as above
    std::map<Date, CorrectedWeek> saidBy; ///< corrections, by week
    std::string segment;                  ///< of its newest suggestion; empty where it has none
    std::optional<Date> selectedWeek;     ///< in which its method was selected

    std::string id() const; ///< "item/node"
    Date historyEnd() const { return input.firstWeek + 7 * static_cast<int>(entered.size()); }
    Date weekOfPeriod(int period) const { return input.firstWeek + 7 * period; }
};

/// Those that @p filters ask for: by `id`, or by `item_id` or `sku`, at `node_id` or `node`, else at each node where
/// the item was sold. None when no item is asked for. By item and node.
/// @throws StoreError Corrupt when a series cannot be read
std::vector<ViewedSeries> viewedSeries(store::Connection& connection, std::int64_t entity,
                                       const std::vector<Filter>& filters);

} // namespace opsdesk
