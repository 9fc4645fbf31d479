#pragma once

#include <span>

namespace opsdesk {

/// What one step of the naïve forecast misses on history: the yardstick that makes errors of different items
/// comparable.
struct ErrorScale {
    double absolute = 0; ///< mean |y − y₋ₘ|
    double squared = 0;  ///< mean (y − y₋ₘ)²
};

/// @p lag: 1, or a season's length. Zero for a constant history or one no longer than the lag.
template <class Real>
ErrorScale errorScale(std::span<const Real> history, int lag = 1);

/// Sums of errors over any number of forecasts; e = forecast − actual.
struct ErrorSums {
    double absolute = 0;
    double squared = 0;
    double signedSum = 0;
    double actual = 0; ///< Σ|actual|
    int count = 0;

    void add(double forecast, double actualValue);

    double meanAbsolute() const { return count > 0 ? absolute / count : 0; }
    /// Mean absolute scaled error (Hyndman & Koehler 2006); below 1 beats the one-step naïve forecast. With a scale of
    /// zero: 0 without error, else ∞.
    double mase(const ErrorScale& scale) const;
    /// Root mean squared scaled error, the measure of M5: its least is the mean, so it does not reward forecasting
    /// zero.
    double rmsse(const ErrorScale& scale) const;
    /// Σ(forecast − actual) / Σ|actual|: 0.1 forecasts a tenth too much. 0 when nothing was sold and nothing forecast.
    double bias() const;
};

/// Symmetric mean absolute percentage error as the M competitions take it, in percent (0 … 200).
double smape(std::span<const double> forecast, std::span<const double> actual);

} // namespace opsdesk
