#pragma once

#include "core/planning/PlanInput.h"

#include <vector>

namespace opsdesk {

/// Weeks that planning is judged by, those before the last plan.
inline constexpr int judgedWeeks = 12;
/// Weeks ahead that forecasts are judged on: at their end the planner looked again.
inline constexpr int judgedHorizon = 4;

/// What forecasts of the last weeks missed, weighed at the unit cost so that items can be added up. Each forecast was
/// made from what was known before the weeks that it is for.
struct ForecastErrors {
    double actual = 0;            ///< demand that came
    double absolute = 0;          ///< Σ|forecast − demand|, week by week
    double signedSum = 0;         ///< Σ(forecast − demand)
    double naive = 0;             ///< Σ|…| of repeating the last week
    double corrected = 0;         ///< of it demand of series that people corrected
    double uncorrected = 0;       ///< Σ|…| there, had nobody corrected anything
    double correctedAbsolute = 0; ///< Σ|…| there, as corrected

    void add(const ForecastErrors& other);
};

/// How well planning did, of one item at one node or of many. Quantities in base units, money in minor units.
struct PlanningQuality {
    std::int64_t series = 0;
    std::int64_t judged = 0; ///< series with history enough to judge forecasts
    Quantity ordered;        ///< by customers, in the judged weeks
    Quantity shipped;        ///< of it
    Minor stock;             ///< on hand today, at cost
    Minor weeklyCost;        ///< demand of a judged week, at cost
    ForecastErrors errors;

    void add(const PlanningQuality& other);

    /// Share of pieces that were shipped; nothing when nobody ordered.
    std::optional<double> fillRate() const;
    std::optional<double> weeksOfCover() const; ///< stock over weekly demand, both at cost
    std::optional<double> error() const;        ///< share of demand
    std::optional<double> bias() const;         ///< share of demand; positive forecast too much
    std::optional<double> naiveError() const;
    /// Forecast value added by people: how much of demand their corrections took off the error, below zero put on.
    std::optional<double> correctionsAdd() const;
};

struct SeriesQuality {
    const PlanSeries* series = nullptr;
    PlanningQuality quality;
};

/// Of each series of @p input, in its order; sales from @p connection. On all cores; the same on any number of them.
/// Forecasts take three selections' time of each series: a second for some ten thousand.
std::vector<SeriesQuality> measureQuality(const PlanInput& input, store::Connection& connection);

} // namespace opsdesk
