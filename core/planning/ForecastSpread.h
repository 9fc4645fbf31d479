#pragma once

#include "core/planning/ForecastMethod.h"

#include <span>

namespace opsdesk {

/// How uncertain a forecast is, as standard deviations of its error.
struct ForecastSpread {
    std::span<double> perPeriod;  ///< of the period h ahead
    std::span<double> cumulative; ///< of the sum of the first h periods; more than √h of one period, because a level
                                  ///< that was missed is missed again. As long as perPeriod.
};

/// Root mean square of one-step @p residuals, oldest first; the first ones, which the start of a smoothing decides, are
/// left out. 0 when none is left.
double residualDeviation(std::span<const double> residuals);

/// From the one-step error @p residualDeviation. With e the one-step errors, the error h ahead is e_h + Σ c_j·e_{h−j},
/// where c_j is what a method carries of an error j periods on (Hyndman et al., "Forecasting with Exponential
/// Smoothing", ch. 6); Croston's kin and averages are taken as the simple smoothing that reacts as fast, a combination
/// as the mean of its parts.
void forecastSpread(ForecastMethod method, const SmoothingParameters& parameters, int seasonLength,
                    double residualDeviation, ForecastSpread out);

} // namespace opsdesk
