#pragma once

#include "core/planning/SmoothingForecasts.h"

#include <span>

namespace opsdesk {

/// Where smoothing of seldom demand starts.
struct IntermittentStart {
    double size = 0;     ///< units per occasion; 0 starts from the first demand
    double interval = 0; ///< periods between occasions, ≥ 1; 0 starts from the first demand
};

/// How often an item sold while it lived, and how long it has been silent.
class ItemLife {
public:
    /// @p interval as in IntermittentStart.
    explicit ItemLife(double interval) : m_probability(interval > 0 ? 1 / interval : 0.5) {}

    void step(bool demand) {
        ++m_span;
        ++m_silence;
        if (!demand) {
            return;
        }
        m_span = m_occasions == 0 ? 1 : m_span;
        m_occasions += 1;
        m_silence = 0;
        // Half an occasion in one more period: nothing is certain from a few.
        m_probability = (m_occasions + 0.5) / (m_span + 1);
    }
    /// Periods since the last demand, or since the start.
    int silence() const { return m_silence; }
    /// The probability that an item which drops out with @p dropping (above 0, below 1) in each period has not done so.
    double alive(double dropping) const;

private:
    double m_probability; ///< of demand in a period while it lives
    double m_occasions = 0;
    int m_span = 0; ///< periods from the first demand on
    int m_silence = 0;
};

/// The chance that an item is given up within one of the @p periodsPerYear periods of a year: three in ten are within
/// the year. One item's history cannot tell, because it drops out once.
double droppingOut(int periodsPerYear);

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

/// Simple smoothing up to the last demand, times the chance that the item still lives: in each period it may drop out
/// (β), and a silence that is long for how often it sold says that it has (after the beta-geometric model of Fader,
/// Hardie & Shang 2010). α for the level. What is expected falls with each period ahead.
void lifetimeForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                      ForecastOutput out);

} // namespace opsdesk
