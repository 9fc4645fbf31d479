#pragma once

#include "core/planning/ForecastMethod.h"

#include <span>

namespace opsdesk {

/// Where a forecast goes. Nothing here allocates, so that a plan of many series stays in the processor's caches.
struct ForecastOutput {
    std::span<double> mean; ///< a value per period ahead; its length is the horizon
    std::span<double>
        residuals; ///< actual − forecast one period before; as long as the history, or empty when not wanted
};

/// Level and trend just before the first period.
struct TrendStart {
    double level = 0;
    double trend = 0;
};

/// The first of @p periods set the start of a smoothing and so say nothing about its constants, nor how far it errs.
inline int warmUp(std::size_t periods) {
    return periods >= 12 ? 4 : 0;
}

/// The level that simple smoothing starts from: the mean of the first values, four at most.
template <class Real>
double smoothingStart(std::span<const Real> history);
/// From the first values, eight at most: half of them against the other half.
template <class Real>
TrendStart trendStart(std::span<const Real> history);

/// Histories run oldest first and hold finite values only (fill gaps first: @see fillGaps). An empty one forecasts
/// zeros. Residuals of periods with no forecast yet are 0.

/// The last value.
void naiveForecast(std::span<const double> history, ForecastOutput out);
/// The value a season ago; until a season has passed, the last value. @p seasonLength ≥ 1.
void seasonalNaiveForecast(std::span<const double> history, int seasonLength, ForecastOutput out);
/// The mean of the last @p window (≥ 1) values, or of as many as there are.
void movingAverageForecast(std::span<const double> history, int window, ForecastOutput out);
/// Simple exponential smoothing from @p start. Brown 1956.
void sesForecast(std::span<const double> history, double alpha, double start, ForecastOutput out);
/// Simple smoothing of square roots (Anscombe 1948: what is counted varies alike at every level of them), which one
/// large week moves less. The mean is the level's square and the variance around it; @p start a level of roots. History
/// is ≥ 0.
void rootSesForecast(std::span<const double> history, double alpha, double start, ForecastOutput out);
/// The mean of the first square roots, four at most.
template <class Real>
double rootStart(std::span<const Real> history);
/// Median over mean as rootSesForecast() sees the last period, 0 … 1: how much of the mean is made by few large weeks.
double medianShare(std::span<const double> history, double alpha, double start);
/// Holt's trend, damped by φ < 1 (Gardner & McKenzie 1985): ℓ = ℓ₋₁ + φb₋₁ + αe, b = φb₋₁ + αβe.
void holtForecast(std::span<const double> history, const SmoothingParameters& parameters, TrendStart start,
                  ForecastOutput out);
/// Theta (Assimakopoulos & Nikolopoulos 2000): the mean of the regression line and of simple smoothing of the line of
/// θ = 2. History without season.
void thetaForecast(std::span<const double> history, double alpha, double start, ForecastOutput out);

} // namespace opsdesk
