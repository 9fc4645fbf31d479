#pragma once

#include "core/planning/CorrectedWeek.h"
#include "core/planning/DemandCleaning.h"
#include "core/planning/SeriesPlan.h"
#include "core/workflow/View.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// One item at one node as the last plan would look at it now, for who wants to see its demand and forecast.
struct ViewedSeries {
    std::int64_t itemId = 0, nodeId = 0;
    std::string sku, node;
    std::int64_t rev = 0;                  ///< of its demand
    std::vector<double> entered;           ///< units per week, oldest first, up to the week of the plan
    std::vector<float> outOfStock;         ///< share of each week; empty for "never"
    std::vector<double> ordered, returned; ///< of these weeks; empty where demand is not known by day
    Date firstWeek;                        ///< of these
    KnownDemand known;                     ///< what people say of it
    SeriesPlan plan;                       ///< from the supplier that the plan chooses
    int reviewDays = 0;                    ///< of that supplier, from an order that is placed now
    std::map<Date, CorrectedWeek> saidBy;  ///< corrections, by week
    std::string segment;                   ///< empty before the first plan
    std::optional<Date> selectedWeek;      ///< in which its method was selected

    std::string id() const; ///< "item/node"
    Date historyEnd() const { return firstWeek + 7 * static_cast<int>(entered.size()); }
    Date weekOfPeriod(int period) const { return firstWeek + 7 * period; }
};

/// Those of the items that @p filters ask for (@see askedItems), at each node where they are planned: read and planned
/// by the code of a plan. By item and node.
/// @throws StoreError Corrupt when a series cannot be read; UsageError when a policy makes no sense
std::vector<ViewedSeries> viewedSeries(store::Connection& connection, std::int64_t entity,
                                       const std::vector<Filter>& filters);

} // namespace opsdesk
