#pragma once

#include "core/planning/DemandDays.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/ItemScope.h"
#include "core/planning/ReturnsNetting.h"
#include "core/store/Connection.h"

#include <vector>

namespace opsdesk {

/// Longer histories say nothing about tomorrow.
inline constexpr int longestHistoryWeeks = 156;

/// Demand as order lines, returns and stock movements tell it.
struct DemandHistory {
    std::vector<DemandSeries> weeks; ///< by item and node; of no weeks where all that was ordered was cancelled
    std::vector<DemandDays> days;    ///< by item, node and channel
};

/// The demand of @p entity. The series of weeks:
/// - ordered quantities of items, whether or not they could be shipped, in the week of the order;
/// - less returns, as @p netting says, no week below zero. An order that went out in exchange is one like others: what
///   was exchanged is taken off the first order even where it was wanted, so that one wish counts once;
/// - and the days of each week that ended without stock, from the first movement on. A series with orders it could not
///   fill shows that people order what is not there: its demand is complete and nothing is marked.
/// Weeks run from Monday (UTC) up to that of the entity's newest order. Orders that name no node count for @p home.
/// The days hold what was ordered and what came back, from the first of these weeks on and whatever @p netting says. A
/// return that is linked to an order counts for its node and channel. Of the items of @p scope alone.
DemandHistory readDemandHistory(store::Connection& connection, std::int64_t entity, const ReturnsNetting& netting,
                                std::int64_t home = 0, const ItemScope& scope = {});

/// Whether orders, returns, stock or nodes changed after @p step of the entity's stream.
bool demandChangedSince(store::Connection& connection, std::int64_t entity, std::int64_t step);

} // namespace opsdesk
