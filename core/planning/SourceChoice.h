#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SeriesPlan.h"
#include "core/planning/SuggestionDetail.h"

#include <optional>
#include <span>
#include <vector>

namespace opsdesk {

/// A supplier of an item for a node, with the plan that buying there leads to.
struct Source {
    PlanSeries series; ///< with this supplier's offer
    SeriesPlan plan;
    WeighedSource cost;
};

/// The suppliers of @p series' item whose prices can be compared: those in the entity's currency. The one to buy from
/// when nothing is weighed comes first. Fewer than two when there is nothing to weigh.
std::vector<PlanSeries> comparableSources(const PlanInput& input, const PlanSeries& series);

/// What a year of buying at @p demandPerDay from the supplier of @p series costs, given the @p plan that this leads to:
/// - purchase: D·c, with D = demand per year and c = landed cost
/// - holding: h·c·(SS + Q/2), with SS = the safety stock that its lead time and the lead time's deviation need, Q = the
/// usual
///   order
/// - shortage: margin · E[(D_{L+R} − s)⁺] · D/Q, with s = reorder point
/// - ordering: K·D/Q, with K = `setting.order_line_cost`
/// Silver, Pyke & Thomas, "Inventory and Production Management in Supply Chains", ch. 6 and 7; Chopra & Meindl, ch. 15.
WeighedSource weighSource(const PlanInput& input, const PlanSeries& series, const SeriesPlan& plan,
                          double demandPerDay);

/// Which of @p sources (of one node) to buy from: the cheapest in a year, unless the one that the published suggestion
/// names, or without one the first, is dearer by no more than `setting.supplier_tolerance`. One that a person adjusted
/// stays where it is bought.
std::size_t chooseSource(const PlanInput& input, std::span<const Source> sources);

/// A part of a need that is bought from a faster supplier, since the regular order comes after stock has run out.
struct FastOrder {
    PlanSeries series; ///< with the faster supplier's offer
    Date arrival;
    Quantity missing;    ///< sales lost before the regular order comes, that this one saves
    OrderQuantity order; ///< for them
    Quantity kept;       ///< difference to what is published, too small to change that
    Minor premium;       ///< what it costs more than at the regular supplier
    Minor saving;        ///< margin saved less that and an order line
    Quantity counted;    ///< that the regular order is smaller by: as adjusted; 0 when a person decided against it

    Quantity quantity() const { return order.quantity + kept; }
};

/// What of @p regular could be had sooner from @p other, whether that saves or costs; nothing where it comes hardly
/// sooner, or nothing is missing until the regular order comes. Planned with the same stock.
std::optional<FastOrder> fastOrderFrom(const PlanInput& input, const Source& regular, const Source& other);

/// The fast order that saves most beside @p regular, if any saves more than it costs. @p others: sources of the same
/// node, planned with the same stock.
std::optional<FastOrder> planFastOrder(const PlanInput& input, const Source& regular, std::span<const Source> others);

} // namespace opsdesk
