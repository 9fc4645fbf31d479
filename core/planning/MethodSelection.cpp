#include "core/planning/MethodSelection.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsdesk {

namespace {

constexpr int mostOrigins = 24;
constexpr int longestTest = 156; // periods; what happened three years ago says little about next month

std::size_t indexOf(ForecastMethod method) {
    return static_cast<std::size_t>(method);
}

bool needsSeasons(ForecastMethod method) {
    return method == ForecastMethod::HoltWintersAdditive || method == ForecastMethod::HoltWintersMultiplicative;
}

/// Of forecasts of what was hardly asked for; more says no more.
constexpr double largestBias = 10;
/// SBA goes on forecasting what nobody asks for any more, and trials on livelier weeks do not show it: it must do
/// better than the others by so much.
constexpr double handicapOfSba = 1.05;
/// Trials of one item say little about which method is better, and each change of method moves what is ordered. Over
/// thousands of items (docs/planning-quality.md) lifetime does best where demand is seldom and the combination where it
/// is not, so that another must do better by so much.
constexpr double favour = 0.85;

double handicapOf(ForecastMethod method) {
    const bool favoured = method == ForecastMethod::Lifetime || method == ForecastMethod::Combination;
    return method == ForecastMethod::Sba ? handicapOfSba : favoured ? favour : 1;
}

bool suits(ForecastMethod method, const DemandPattern& pattern) {
    switch (method) {
    case ForecastMethod::MovingAverage:
    case ForecastMethod::Ses:
    case ForecastMethod::RootSes:
        return true;
    case ForecastMethod::Sba:
    case ForecastMethod::Tsb:
    case ForecastMethod::Lifetime:
        return pattern.isIntermittent();
    case ForecastMethod::Naive:    // errors are measured by it; one odd week would be bought again and again
    case ForecastMethod::Croston:  // SBA is Croston without its bias
    case ForecastMethod::Holt:     // an undamped trend runs away
    case ForecastMethod::Ensemble: // takes its own trials
        return false;
    default:
        return !pattern.isIntermittent();
    }
}

} // namespace

void MethodTrials::planOrigins(int periods, int horizon) {
    RollingOrigins& origins = m_selection.origins;
    origins = {};
    if (periods < shortestTested) {
        return;
    }
    origins.horizon = std::clamp(horizon, 1, std::max(1, periods / 4));
    const int last = periods - 1 - origins.horizon;
    origins.first = std::clamp(std::max(periods * 6 / 10, periods - longestTest), 3, last);
    origins.stride = (last - origins.first) / mostOrigins + 1;
    // Counted back from the last, so that the most recent history is always among them.
    origins.count = (last - origins.first) / origins.stride + 1;
    origins.first = last - (origins.count - 1) * origins.stride;
}

std::span<float> MethodTrials::predictionsOf(ForecastMethod method) {
    const std::size_t size = m_selection.origins.predictions();
    return std::span(m_predictions).subspan(indexOf(method) * size, size);
}

bool MethodTrials::canTry(ForecastMethod method, std::span<const float> history, const DemandPattern& pattern,
                          int seasonLength) const {
    if (!suits(method, pattern)) {
        return false;
    }
    if (method == ForecastMethod::RootSes || method == ForecastMethod::Combination) {
        return std::all_of(history.begin(), history.end(), [](float y) { return y >= 0; });
    }
    if (method == ForecastMethod::SeasonalNaive) {
        return seasonLength > 1 && m_selection.origins.first + 1 >= seasonLength;
    }
    if (needsSeasons(method)) {
        const bool positive = std::all_of(history.begin(), history.end(), [](float y) { return y > 0; });
        return seasonLength > 1 && m_selection.origins.first + 1 >= 2 * seasonLength &&
               (positive || method == ForecastMethod::HoltWintersAdditive);
    }
    return true;
}

/// Its parts have been tried.
SmoothingParameters MethodTrials::rollCombination(std::span<float> predictions) {
    constexpr float share = 1.0F / combinedMethods.size();
    std::fill(predictions.begin(), predictions.end(), 0.0F);
    for (const ForecastMethod part : combinedMethods) {
        const auto of = predictionsOf(part);
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            predictions[i] += share * of[i];
        }
    }
    return {.alpha = m_selection.scores[indexOf(ForecastMethod::RootSes)].parameters.alpha,
            .window = m_selection.scores[indexOf(ForecastMethod::MovingAverage)].parameters.window};
}

SmoothingParameters MethodTrials::roll(ForecastMethod method, std::span<const float> history, int seasonLength,
                                       std::span<float> predictions) {
    const RollingOrigins& origins = m_selection.origins;
    switch (method) {
    case ForecastMethod::Naive:
        return rollNaive(history, origins, predictions);
    case ForecastMethod::MovingAverage:
        return rollMovingAverage(history, origins, predictions);
    case ForecastMethod::Ses:
        return rollSes(history, origins, predictions);
    case ForecastMethod::RootSes:
        return rollRootSes(history, origins, predictions);
    case ForecastMethod::SeasonalNaive:
        return rollSeasonalNaive(history, seasonLength, origins, predictions);
    case ForecastMethod::Croston:
        return rollCroston(history, m_selection.start, origins, predictions);
    case ForecastMethod::Sba:
        return rollSba(history, m_selection.start, origins, predictions);
    case ForecastMethod::Tsb:
        return rollTsb(history, m_selection.start, origins, predictions);
    case ForecastMethod::Lifetime:
        return rollLifetime(history, m_selection.start, droppingOut(seasonLength), origins, predictions);
    case ForecastMethod::Theta:
        return rollTheta(history, origins, predictions);
    case ForecastMethod::Holt:
        return rollHolt(history, origins, predictions);
    case ForecastMethod::DampedHolt:
        return rollDampedHolt(history, origins, predictions);
    case ForecastMethod::HoltWintersAdditive:
    case ForecastMethod::HoltWintersMultiplicative: {
        const auto kind =
            method == ForecastMethod::HoltWintersAdditive ? SeasonKind::Additive : SeasonKind::Multiplicative;
        const auto seasons = history.first(2 * static_cast<std::size_t>(seasonLength));
        m_firstSeasons.assign(seasons.begin(), seasons.end());
        seasonStart(m_firstSeasons, seasonLength, kind, m_seasonStart);
        return rollHoltWinters(history, kind, m_seasonStart, origins, predictions, m_profiles);
    }
    case ForecastMethod::Combination:
        return rollCombination(predictions);
    case ForecastMethod::Ensemble:
        break;
    }
    return {};
}

void MethodTrials::tryMethod(ForecastMethod method, std::span<const float> history, int seasonLength) {
    MethodScore& score = m_selection.scores[indexOf(method)];
    score = {};
    score.method = method;
    score.parameters = roll(method, history, seasonLength, predictionsOf(method));
    m_selection.tried[indexOf(method)] = true;
}

void MethodTrials::score(ForecastMethod method, std::span<const float> history, const ErrorScale& scale) {
    const RollingOrigins& origins = m_selection.origins;
    const auto predictions = predictionsOf(method);
    const auto horizon = static_cast<std::size_t>(origins.horizon);
    ErrorSums sums;
    for (int origin = 0; origin < origins.count; ++origin) {
        const float* forecast = predictions.data() + static_cast<std::size_t>(origin) * horizon;
        const auto actual =
            history.subspan(static_cast<std::size_t>(origins.first + origin * origins.stride) + 1, horizon);
        for (std::size_t h = 0; h < horizon; ++h) {
            sums.add(forecast[h], actual[h]);
        }
    }
    MethodScore& score = m_selection.scores[indexOf(method)];
    score.mase = sums.mase(scale);
    score.rmsse = sums.rmsse(scale);
    score.bias = std::clamp(sums.bias(), -largestBias, largestBias);
    const double meanError = std::abs(sums.signedSum) / std::max(1, sums.count);
    score.score = score.rmsse + (scale.squared > 0 ? 0.5 * meanError / std::sqrt(scale.squared) : 0);
    score.score *= handicapOf(method);
    if (!std::isfinite(score.score)) {
        score.score = std::numeric_limits<double>::max();
    }
}

void MethodTrials::choose() {
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < forecastMethodCount; ++i) {
        if (m_selection.tried[i]) {
            best = std::min(best, m_selection.scores[i].score);
        }
    }
    for (std::size_t i = 0; i < forecastMethodCount; ++i) {
        if (m_selection.tried[i] && m_selection.scores[i].score <= best * (1 + tie)) {
            m_selection.chosen = static_cast<ForecastMethod>(i);
            return;
        }
    }
}

void MethodTrials::prepare(std::span<const float> history, int horizon) {
    planOrigins(static_cast<int>(history.size()), horizon);
    m_selection.tried.fill(false);
    m_selection.tested = m_selection.origins.count > 0;
    const std::size_t known =
        m_selection.tested ? static_cast<std::size_t>(m_selection.origins.first) + 1 : history.size();
    m_selection.start = intermittentStart(history.first(known));
    m_predictions.resize(forecastMethodCount * m_selection.origins.predictions());
}

void MethodTrials::tryOnly(ForecastMethod method, std::span<const float> history, int seasonLength) {
    const bool seasonal = needsSeasons(method);
    if (seasonal && history.size() < 2 * static_cast<std::size_t>(seasonLength)) {
        method = ForecastMethod::SeasonalNaive; // which has a season's worth to say, or falls back on the last value
    }
    if (seasonal && m_selection.origins.first + 1 < 2 * seasonLength) {
        m_selection.origins = {};
        m_selection.tested = false;
    }
    m_selection.chosen = method;
    if (method == ForecastMethod::Combination) {
        for (const ForecastMethod part : combinedMethods) {
            tryMethod(part, history, seasonLength);
        }
    }
    tryMethod(method, history, seasonLength);
}

/// In the order of the methods, so that a combination finds its parts tried.
void MethodTrials::tryAll(std::span<const float> history, const DemandPattern& pattern, int seasonLength) {
    for (std::size_t i = 0; i < forecastMethodCount; ++i) {
        const auto method = static_cast<ForecastMethod>(i);
        if (canTry(method, history, pattern, seasonLength)) {
            tryMethod(method, history, seasonLength);
        }
    }
}

const MethodSelection& MethodTrials::select(std::span<const float> history, const DemandPattern& pattern,
                                            const SelectionRequest& request) {
    prepare(history, request.horizon);
    if (request.method || !m_selection.tested) {
        // Too little to compare on: the mean of what there is.
        tryOnly(request.method.value_or(ForecastMethod::MovingAverage), history, request.seasonLength);
    } else {
        tryAll(history, pattern, request.seasonLength);
    }
    if (!m_selection.tested) {
        return m_selection;
    }
    const auto known = static_cast<std::size_t>(m_selection.origins.first) + 1;
    ErrorScale scale = errorScale(history.first(known));
    if (scale.absolute == 0) {
        scale = errorScale(history); // nothing moved before the first trial
    }
    for (std::size_t i = 0; i < forecastMethodCount; ++i) {
        if (m_selection.tried[i]) {
            score(static_cast<ForecastMethod>(i), history, scale);
        }
    }
    if (!request.method) {
        choose();
    }
    return m_selection;
}

} // namespace opsdesk
