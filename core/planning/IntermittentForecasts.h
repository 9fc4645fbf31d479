#pragma once

#include "core/planning/SmoothingForecasts.h"

#include <span>

namespace opsdesk {

/// Where smoothing of seldom demand starts.
struct IntermittentStart {
    double size = 0;     ///< units per occasion; 0 starts from the first demand
    double interval = 0; ///< periods between occasions, ≥ 1; 0 starts from the first demand
};

/// Mean size and interval of @p history, as far as it has demand.
template <class Real>
IntermittentStart intermittentStart(std::span<const Real> history);

/// Demand is ≥ 0. Until the first demand the forecast is that of the start, 0 without one.

/// Croston 1972: size and interval are smoothed apart, at each demand; α for size, β for interval.
void crostonForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                     ForecastOutput out);
/// Syntetos & Boylan 2005: Croston without its bias, × (1 − β/2).
void sbaForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                 ForecastOutput out);
/// Teunter, Syntetos & Babai 2011: size and probability; the latter falls in every period without demand, so that a
/// dying item is noticed. β for the probability, which starts at 1 / interval.
void tsbForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                 ForecastOutput out);

} // namespace opsdesk
