#include "core/planning/SeasonalForecasts.h"

#include <algorithm>
#include <numeric>

namespace opsdesk {

namespace {

/// A multiplicative season divides by level and profile; neither may reach zero.
constexpr double leastDivisor = 1e-9;

void advance(double y, SeasonKind kind, const SmoothingParameters& p, SeasonStart& state, double& season) {
    const double before = state.level + p.phi * state.trend;
    if (kind == SeasonKind::Additive) {
        const double residual = y - before - season;
        state.level = before + p.alpha * residual;
        state.trend = p.phi * state.trend + p.alpha * p.beta * residual;
        season += p.gamma * residual;
        return;
    }
    const double moved = p.alpha * (y / std::max(season, leastDivisor) - before);
    state.level = before + moved;
    state.trend = p.phi * state.trend + p.beta * moved;
    season += p.gamma * (y / std::max(before, leastDivisor) - season);
}

} // namespace

void seasonStart(std::span<const double> history, int seasonLength, SeasonKind kind, SeasonStart& start) {
    const auto length = static_cast<std::size_t>(seasonLength);
    const auto first = history.first(length);
    const auto second = history.subspan(length, length);
    const double firstMean = std::accumulate(first.begin(), first.end(), 0.0) / seasonLength;
    const double secondMean = std::accumulate(second.begin(), second.end(), 0.0) / seasonLength;
    start.level = firstMean;
    start.trend = (secondMean - firstMean) / seasonLength;
    start.season.resize(length);
    for (std::size_t i = 0; i < length; ++i) {
        start.season[i] =
            kind == SeasonKind::Additive ? first[i] - firstMean : first[i] / std::max(firstMean, leastDivisor);
    }
}

void holtWintersForecast(std::span<const double> history, SeasonKind kind, const SmoothingParameters& parameters,
                         SeasonStart& start, ForecastOutput out) {
    const std::size_t length = start.season.size();
    const auto combined = [kind](double base, double season) {
        return kind == SeasonKind::Additive ? base + season : base * season;
    };
    for (std::size_t t = 0; t < history.size(); ++t) {
        double& season = start.season[t % length];
        if (!out.residuals.empty()) {
            out.residuals[t] = history[t] - combined(start.level + parameters.phi * start.trend, season);
        }
        advance(history[t], kind, parameters, start, season);
    }
    double level = start.level;
    double trend = start.trend;
    for (std::size_t h = 0; h < out.mean.size(); ++h) {
        trend *= parameters.phi;
        level += trend;
        out.mean[h] = combined(level, start.season[(history.size() + h) % length]);
    }
}

} // namespace opsdesk
