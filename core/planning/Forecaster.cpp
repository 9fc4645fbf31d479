#include "core/planning/Forecaster.h"

#include "core/planning/Distributions.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

/// Beyond this floats lose the square of an error; the history is then scaled down for the trials.
constexpr double largestUnscaled = 1e9;

} // namespace

int fillGaps(std::span<double> history) {
    int filled = 0;
    std::size_t known = history.size(); // index of the last finite value, none yet
    for (std::size_t t = 0; t <= history.size(); ++t) {
        if (t < history.size() && !std::isfinite(history[t])) {
            ++filled;
            continue;
        }
        const std::size_t gap = known == history.size() ? 0 : known + 1;
        for (std::size_t i = gap; i < t; ++i) {
            const bool before = known < history.size();
            const bool after = t < history.size();
            const double share = before && after ? static_cast<double>(i - known) / static_cast<double>(t - known) : 0;
            history[i] = before && after ? history[known] + share * (history[t] - history[known])
                         : before        ? history[known]
                         : after         ? history[t]
                                         : 0;
        }
        known = t;
    }
    return filled;
}

void Forecaster::fitCombination(int seasonLength, ForecastOutput out) {
    m_part.resize(out.mean.size() + out.residuals.size());
    const ForecastOutput part{std::span(m_part).first(out.mean.size()), std::span(m_part).subspan(out.mean.size())};
    std::fill(out.mean.begin(), out.mean.end(), 0);
    std::fill(out.residuals.begin(), out.residuals.end(), 0);
    const auto add = [](std::span<const double> values, std::span<double> sum) {
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i] += values[i] / combinedMethods.size();
        }
    };
    for (const ForecastMethod method : combinedMethods) {
        fit(method, m_selection->scores[static_cast<std::size_t>(method)].parameters, seasonLength, part);
        add(part.mean, out.mean);
        add(part.residuals, out.residuals);
    }
}

void Forecaster::fit(ForecastMethod method, const SmoothingParameters& parameters, int seasonLength,
                     ForecastOutput out) {
    const std::span<const double> history = m_history;
    switch (method) {
    case ForecastMethod::Naive:
        return naiveForecast(history, out);
    case ForecastMethod::MovingAverage:
        return movingAverageForecast(history, parameters.window, out);
    case ForecastMethod::Ses:
        return sesForecast(history, parameters.alpha, smoothingStart(history), out);
    case ForecastMethod::RootSes:
        return rootSesForecast(history, parameters.alpha, rootStart(history), out);
    case ForecastMethod::SeasonalNaive:
        return seasonalNaiveForecast(history, seasonLength, out);
    case ForecastMethod::Croston:
        return crostonForecast(history, parameters, m_start, out);
    case ForecastMethod::Sba:
        return sbaForecast(history, parameters, m_start, out);
    case ForecastMethod::Tsb:
        return tsbForecast(history, parameters, m_start, out);
    case ForecastMethod::Lifetime:
        return lifetimeForecast(history, parameters, m_start, out);
    case ForecastMethod::Theta:
        return thetaForecast(history, parameters.alpha, smoothingStart(history), out);
    case ForecastMethod::Holt:
    case ForecastMethod::DampedHolt:
        return holtForecast(history, parameters, trendStart(history), out);
    case ForecastMethod::HoltWintersAdditive:
    case ForecastMethod::HoltWintersMultiplicative: {
        const auto kind =
            method == ForecastMethod::HoltWintersAdditive ? SeasonKind::Additive : SeasonKind::Multiplicative;
        seasonStart(history, seasonLength, kind, m_seasonStart);
        return holtWintersForecast(history, kind, parameters, m_seasonStart, out);
    }
    case ForecastMethod::Combination:
        return fitCombination(seasonLength, out);
    case ForecastMethod::Ensemble:
        break;
    }
}

const Forecast& Forecaster::forecast(std::span<const double> history, const ForecastRequest& request) {
    m_history.assign(history.begin(), history.end());
    fillGaps(m_history);
    double largest = 0;
    for (const double value : m_history) {
        largest = std::max(largest, std::abs(value));
    }
    const double scale = largest > largestUnscaled ? 1 / largest : 1;
    m_scaled.resize(m_history.size());
    std::transform(m_history.begin(), m_history.end(), m_scaled.begin(),
                   [scale](double value) { return static_cast<float>(value * scale); });

    const int testHorizon = request.testHorizon > 0 ? request.testHorizon : request.horizon;
    m_forecast.pattern = demandPattern(m_history);
    const bool ensemble = wantsEnsemble(request);
    const auto method = request.method == ForecastMethod::Ensemble ? std::nullopt : request.method;
    m_selection = &m_trials.select(m_scaled, m_forecast.pattern, {testHorizon, request.seasonLength, method});
    m_start = m_selection->start;
    m_start.size /= scale;

    const auto horizon = static_cast<std::size_t>(std::max(1, request.horizon));
    m_forecast.mean.resize(horizon);
    m_forecast.deviation.resize(horizon);
    m_forecast.cumulative.resize(horizon);
    m_forecast.shares.clear();
    m_forecast.median.clear();
    if (ensemble) {
        fitEnsemble(request);
    } else {
        fitChosen(request);
    }
    if (request.median) {
        addMedian();
    }
    return m_forecast;
}

bool Forecaster::wantsEnsemble(const ForecastRequest& request) const {
    if (m_history.size() < EnsembleForecaster::shortestHistory) {
        return false;
    }
    return request.method == ForecastMethod::Ensemble ||
           (!request.method && request.thorough && !m_forecast.pattern.isIntermittent() &&
            m_forecast.pattern.demandClass != DemandClass::None);
}

void Forecaster::fitEnsemble(const ForecastRequest& request) {
    const auto& ensemble =
        m_ensemble.forecast(m_history, static_cast<int>(m_forecast.mean.size()), request.seasonLength);
    m_forecast.method = ForecastMethod::Ensemble;
    m_forecast.parameters = {};
    m_forecast.tested = true;
    m_forecast.mase = ensemble.mase;
    m_forecast.rmsse = ensemble.rmsse;
    m_forecast.bias = ensemble.bias;
    m_forecast.mean = ensemble.mean;
    m_forecast.deviation = ensemble.deviation;
    m_forecast.cumulative = ensemble.cumulative;
    m_forecast.shares = ensemble.shares;
    m_forecast.residuals.assign(m_history.size(), 0);
    m_forecast.residualDeviation = ensemble.deviation.front();
}

void Forecaster::fitChosen(const ForecastRequest& request) {
    const MethodScore& best = m_selection->best();
    m_forecast.method = m_selection->chosen;
    m_forecast.parameters = best.parameters;
    m_forecast.tested = m_selection->tested;
    m_forecast.mase = best.mase;
    m_forecast.rmsse = best.rmsse;
    m_forecast.bias = best.bias;
    m_forecast.residuals.resize(m_history.size());
    fit(m_forecast.method, m_forecast.parameters, request.seasonLength, {m_forecast.mean, m_forecast.residuals});
    // One value says nothing of its spread: as large as itself.
    m_forecast.residualDeviation =
        m_history.size() == 1 ? std::abs(m_history.front()) : residualDeviation(m_forecast.residuals);
    forecastSpread(m_forecast.method, m_forecast.parameters, request.seasonLength, m_forecast.residualDeviation,
                   {m_forecast.deviation, m_forecast.cumulative});
}

/// The ensemble's models of logarithms give medians already; negative values have no roots.
void Forecaster::addMedian() {
    m_forecast.median = m_forecast.mean;
    const bool counted = std::all_of(m_history.begin(), m_history.end(), [](double value) { return value >= 0; });
    if (m_forecast.method == ForecastMethod::Ensemble || !counted) {
        return;
    }
    const double alpha = rollRootSes(m_scaled, {}, {}).alpha;
    const double share = medianShare(m_history, alpha, rootStart(std::span<const double>(m_history)));
    for (double& value : m_forecast.median) {
        value *= share;
    }
}

Forecast forecastSeries(std::span<const double> history, const ForecastRequest& request) {
    Forecaster forecaster;
    return forecaster.forecast(history, request);
}

PredictionInterval predictionInterval(const Forecast& forecast, std::size_t ahead, double level, bool notBelowZero) {
    const double mean = forecast.mean[ahead];
    const double deviation = forecast.deviation[ahead];
    if (forecast.pattern.isIntermittent() && notBelowZero && mean > 0) {
        const DemandDistribution demand = DemandDistribution::of(mean, deviation);
        if (demand.shape() != DemandShape::Normal) {
            return {demand.quantile((1 - level) / 2), demand.quantile((1 + level) / 2)};
        }
    }
    const double reach = deviation > 0 ? normalQuantile((1 + level) / 2) * deviation : 0;
    return {notBelowZero ? std::max(0.0, mean - reach) : mean - reach,
            notBelowZero ? std::max(0.0, mean + reach) : mean + reach};
}

} // namespace opsdesk
