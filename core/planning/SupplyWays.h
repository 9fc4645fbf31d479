#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SeriesPlan.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

enum class SupplyWayKind {
    Buy,      ///< all of it from one supplier
    Transfer, ///< from another node, the rest from the supplier
    Split,    ///< part of it from a second supplier
    Wait,     ///< nothing now, all of it at the next review
};

/// "buy", "transfer", "split", "wait".
std::string_view toString(SupplyWayKind kind);

/// One way to cover what is due of an item at a node, and what it is expected to cost, this once. Costs are in the
/// entity's currency.
struct SupplyWay {
    SupplyWayKind kind = SupplyWayKind::Buy;
    PlanSeries series; ///< with the supplier of it; of a transfer, of the rest; of a split, of what comes first
    std::optional<PlanSeries> other; ///< of a transfer the node that gives; of a split the second supplier's
    Date orderOn;                    ///< today, or the next review
    Date arrival;                    ///< of what comes first
    Quantity quantity;               ///< all that comes
    Quantity first;                  ///< of it, what comes first
    Minor purchase;                  ///< landed cost of what is bought, but for what hurrying adds
    Minor moving;                    ///< freight and handling, and what the stock is worth to the node that gives it
    Minor holding;                   ///< of it, from its arrival until half of each part is sold
    Minor lostMargin;                ///< of the sales expected to be missed until it has come
    Minor ordering;                  ///< order lines
    Minor expedite;                  ///< what the faster supplier asks more
    double lasts = 0;                ///< chance that stock lasts until the first of it comes
    double service = 0;              ///< chance that stock, with it, lasts until the order after it could come
    bool chosen = false;             ///< the plan does this

    Minor total() const { return purchase + moving + holding + lostMargin + ordering + expedite; }
};

/// The ways to cover what is due at the node of @p series[@p at]; none when nothing is due there. All cover the same
/// need, in the steps that each supplier sells, beside what is decided already: what other nodes get stays theirs.
/// Figures are those of the plan: the forecast, the lead times, the price lists, the worth of stock where it lies. What
/// is missed is margin · max E[(D(t) − S(t))⁺] over the days t on which parts of the way, or an order of today from the
/// usual supplier, could come, with S(t) what is there before; so waiting costs the money at risk more than ordering
/// does, unless other orders come in between. What an order is filled up with is left out.
/// @p series: all nodes of one item; @p demand of each, as unpackSeries() makes it. @throws as SeriesPlanner::plan()
std::vector<SupplyWay> supplyWays(const PlanInput& input, std::span<const PlanSeries> series,
                                  std::span<const WeeklyDemand> demand, std::size_t at, SeriesPlanner& planner);

} // namespace opsdesk
