#pragma once

#include "core/planning/SuggestionOverride.h"
#include "core/planning/ViewedSeries.h"
#include "core/store/Connection.h"

#include <optional>
#include <vector>

namespace opsdesk {

/// What a decision turned out to be worth, when the demand it was for has come. Forecast value added (Gilliland 2010,
/// The Business Forecasting Deal, ch. 4; Fildes & Goodwin 2007, "Against your better judgment?", Interfaces 37) asks
/// whether a person's step makes the error smaller; errors are weighed here by what they cost: with D the demand until
/// the next order could have come, P the position when it was decided and q what was ordered
///
///     cost(q) = margin · (D − P − q)⁺ + cost of holding what is left of q until the demand that came has used it
///
/// a year at most; of what was put off, until the day that it was put off to.
struct OverrideOutcome {
    Date until;        ///< the demand counts up to here, this day not included
    Quantity demand;   ///< that came
    Quantity best;     ///< the quantity that would have cost least
    Minor plannedCost; ///< had the plan been followed
    Minor decidedCost; ///< as it was decided
    Minor bestCost;

    Minor valueAdded() const { return plannedCost - decidedCost; } ///< below zero the plan would have been better
};

/// The first day on which an order placed at the next decision could come: until then this one decides.
/// @p reviewDays between two looks at the item.
Date decidesUntil(const SuggestionOverride& made, double reviewDays);

/// @p demand units came from the decision until @p until. @p holdingRate: share of cost per year.
OverrideOutcome judgeOverride(const SuggestionOverride& made, Date until, double demand, double holdingRate);

/// Demand that came at @p series from @p from until @p until, whole weeks shared out by days: lost sales are estimated
/// and people's corrections count, but what an event brought is demand that came. Nothing while it is not all known.
std::optional<double> demandThatCame(const ViewedSeries& series, Date from, Date until);

struct JudgedOverride {
    SuggestionOverride made;
    std::optional<OverrideOutcome> outcome; ///< nothing while it is too soon to say
};

/// For so long before the last plan overrides are judged.
inline constexpr int overrideWeeks = 52;

/// Those of the year before the last plan, oldest first; of @p item alone when one is given.
std::vector<JudgedOverride> judgedOverrides(store::Connection& connection, std::int64_t entity,
                                            std::optional<std::int64_t> item = {});

} // namespace opsdesk
