#include "core/planning/ForecastSpread.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

/// c_j for j = 1, 2, … in turn.
class CarriedError {
public:
    CarriedError(ForecastMethod method, const SmoothingParameters& parameters, int seasonLength) {
        switch (method) {
        case ForecastMethod::Naive:
            m_level = 1;
            break;
        case ForecastMethod::SeasonalNaive:
            m_season = 1;
            m_seasonLength = std::max(1, seasonLength);
            break;
        case ForecastMethod::MovingAverage:
            m_level = 2.0 / (parameters.window + 1);
            break;
        case ForecastMethod::Ses:
        case ForecastMethod::RootSes:
        case ForecastMethod::Theta:
        case ForecastMethod::Croston:
        case ForecastMethod::Sba:
        case ForecastMethod::Tsb:
        case ForecastMethod::Lifetime:
        case ForecastMethod::Ensemble: // has its own, from its trials
            m_level = parameters.alpha;
            break;
        case ForecastMethod::Combination:
            m_level = (2.0 / (parameters.window + 1) + parameters.alpha) / 2;
            break;
        case ForecastMethod::HoltWintersAdditive:
        case ForecastMethod::HoltWintersMultiplicative:
            m_season = parameters.gamma;
            m_seasonLength = std::max(1, seasonLength);
            [[fallthrough]];
        case ForecastMethod::Holt:
        case ForecastMethod::DampedHolt:
            m_level = parameters.alpha;
            m_trend = parameters.alpha * parameters.beta;
            m_phi = parameters.phi;
            break;
        }
    }

    double next() {
        m_damped *= m_phi;
        m_dampedSum += m_damped;
        m_ahead += 1;
        return m_level + m_trend * m_dampedSum + (m_season > 0 && m_ahead % m_seasonLength == 0 ? m_season : 0);
    }

private:
    double m_level = 0;
    double m_trend = 0;
    double m_season = 0;
    double m_phi = 1;
    double m_damped = 1;
    double m_dampedSum = 0;
    int m_seasonLength = 1;
    int m_ahead = 0;
};

} // namespace

double residualDeviation(std::span<const double> residuals) {
    const std::size_t periods = residuals.size();
    const std::size_t first = periods >= 12 ? 4 : periods > 0 ? 1 : 0;
    double squares = 0;
    for (std::size_t t = first; t < periods; ++t) {
        squares += residuals[t] * residuals[t];
    }
    const auto counted = static_cast<double>(periods - first);
    // One constant was fitted to these residuals, so they are a little too small.
    return counted > 0 ? std::sqrt(squares / std::max(1.0, counted - 1)) : 0;
}

void forecastSpread(ForecastMethod method, const SmoothingParameters& parameters, int seasonLength,
                    double residualDeviation, ForecastSpread out) {
    CarriedError carried(method, parameters, seasonLength);
    double squares = 1;    // 1 + Σ c_j²
    double sum = 1;        // 1 + Σ c_j
    double cumulative = 0; // Σ over the errors of the square of what each adds to the total
    for (std::size_t h = 0; h < out.perPeriod.size(); ++h) {
        cumulative += sum * sum;
        out.perPeriod[h] = residualDeviation * std::sqrt(squares);
        out.cumulative[h] = residualDeviation * std::sqrt(cumulative);
        const double c = carried.next();
        squares += c * c;
        sum += c;
    }
}

} // namespace opsdesk
