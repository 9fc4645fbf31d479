#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/planning/OverrideValue.h"
#include "core/store/Row.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What forecasts of the last weeks missed, weighed at the unit cost so that items can be added up. Each forecast was
/// made from what was known before the weeks that it is for.
struct ForecastErrors {
    double actual = 0;             ///< demand that came
    double absolute = 0;           ///< Σ|forecast − demand|, week by week
    double signed_sum = 0;         ///< Σ(forecast − demand)
    double naive = 0;              ///< Σ|…| of repeating the last week
    double corrected = 0;          ///< demand of series that people corrected
    double uncorrected = 0;        ///< Σ|…| there, had nobody corrected anything
    double corrected_absolute = 0; ///< Σ|…| there, as corrected
};
BOOST_DESCRIBE_STRUCT(ForecastErrors, (),
                      (actual, absolute, signed_sum, naive, corrected, uncorrected, corrected_absolute))

/// What people decided otherwise than the plan said, and what that cost. @see OverrideOutcome
struct OverrideFigures {
    std::int64_t overrides = 0;
    std::int64_t overrides_judged = 0; ///< of which it is known how they turned out
    std::int64_t better = 0;           ///< of these
    std::int64_t worse = 0;
    Minor planned_cost; ///< of those judged, had the plan been followed
    Minor decided_cost;
    Minor best_cost;

    void add(const JudgedOverride& judged);
};
BOOST_DESCRIBE_STRUCT(OverrideFigures, (),
                      (overrides, overrides_judged, better, worse, planned_cost, decided_cost, best_cost))

/// How well planning did, of one item at one node or of many. Quantities in base units, money in minor units.
struct QualityFigures : ForecastErrors, OverrideFigures {
    std::int64_t series = 0;
    std::int64_t judged = 0; ///< series whose forecasts were judged
    Quantity ordered;        ///< by customers, in the judged weeks
    Quantity shipped;        ///< of it
    Minor stock;             ///< on hand when it was measured, at cost
    Minor weekly_cost;       ///< demand of a judged week, at cost

    void add(const QualityFigures& other);

    /// Share of pieces that were shipped; nothing when nobody ordered.
    std::optional<double> fillRate() const;
    std::optional<double> weeksOfCover() const; ///< stock over weekly demand, both at cost
    std::optional<double> error() const;        ///< share of demand
    std::optional<double> bias() const;         ///< share of demand; positive forecast too much
    std::optional<double> naiveError() const;
    /// Forecast value added by people: how much of demand their corrections took off the error, below zero put on.
    std::optional<double> correctionsAdd() const;
    /// What people's overrides saved; below zero they cost. Nothing while none can be judged.
    std::optional<Minor> overridesAdd() const;
};
BOOST_DESCRIBE_STRUCT(QualityFigures, (ForecastErrors, OverrideFigures),
                      (series, judged, ordered, shipped, stock, weekly_cost))

/// Of all series, those of a segment, or what a person decided.
struct GroupQuality : QualityFigures {
    std::string kind; ///< total, segment, person
    std::string name; ///< AX … CZ, or the person; "all"
};
BOOST_DESCRIBE_STRUCT(GroupQuality, (QualityFigures), (kind, name))

struct ItemQuality : QualityFigures {
    std::string segment;
    std::int64_t item_id = 0, node_id = 0;
    std::string sku, name, node;
};
BOOST_DESCRIBE_STRUCT(ItemQuality, (QualityFigures), (segment, item_id, node_id, sku, name, node))

/// What measuring gave: the payload of `planning_quality.record`.
struct QualityReport {
    Date as_of; ///< day of the plan that it tells of
    Currency currency;
    std::vector<GroupQuality> groups; ///< the total first
    std::vector<ItemQuality> items;   ///< of each segment those that missed most
};
BOOST_DESCRIBE_STRUCT(QualityReport, (), (as_of, currency, groups, items))

struct QualityPlace {
    std::int64_t entity = 0;
    std::int64_t place = 0; ///< from 0 on
};
BOOST_DESCRIBE_STRUCT(QualityPlace, (), (entity, place))

/// A group as kept, until it is measured again; the first is the total.
struct QualityGroup : QualityPlace, GroupQuality {
    Date as_of;
    Currency currency;
    std::int64_t group_rows = 0; ///< how many there are
    std::int64_t item_rows = 0;
    Timestamp measured_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(QualityGroup, (QualityPlace, GroupQuality),
                      (as_of, currency, group_rows, item_rows, measured_at, rev))
OPSDESK_DECLARE_ROW(QualityGroup)

struct QualityItem : QualityPlace, ItemQuality {
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(QualityItem, (QualityPlace, ItemQuality), (rev))
OPSDESK_DECLARE_ROW(QualityItem)

} // namespace opsdesk
