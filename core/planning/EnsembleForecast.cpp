#include "core/planning/EnsembleForecast.h"

#include "core/planning/RollingForecasts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsdesk {

namespace {

enum class Model { Ses, DampedHolt, Theta, SeasonAgo, Autoregression };

constexpr std::size_t mostWeightOrigins = 8;
constexpr std::size_t leastKnown = 30;
constexpr double sharpness = 4; ///< power of the inverse errors
/// How far beyond what was ever seen a forecast may go, as a share of the range that was seen.
constexpr double reachBeyond = 0.5;
constexpr double leastError = 1e-9;

bool allAboveZero(std::span<const double> history) {
    return std::ranges::all_of(history, [](double value) { return value > 0; });
}

/// What was a season ago, moved by how much the last period differs from then.
void seasonAgo(std::span<const double> history, std::size_t length, std::span<double> mean) {
    const double moved = history.back() - history[history.size() - 1 - length];
    for (std::size_t h = 0; h < mean.size(); ++h) {
        mean[h] = history[history.size() - length + h % length] + moved;
    }
}

/// Where a model runs away it is held, and demand that was never below zero stays so.
void hold(std::span<const double> history, std::span<double> mean) {
    const auto [least, most] = std::ranges::minmax(history);
    const double reach = (most - least) * reachBeyond;
    const double floor = least >= 0 ? std::max(0.0, least - reach) : least - reach;
    for (double& value : mean) {
        value = std::isfinite(value) ? std::clamp(value, floor, most + reach) : history.back();
    }
}

} // namespace

/// One way to forecast: the model, and what is done to the history before.
struct EnsembleForecaster::Member {
    std::string_view name;
    Model model;
    bool logarithms = false; ///< of histories above zero; others as they are
    int seasonReach = -1;    ///< of the seasonal profile that is taken off; none below 0 @see SeasonalProfile
    AutoregressionSpec regression{};
};

const std::vector<EnsembleForecaster::Member>& EnsembleForecaster::members() {
    static const std::vector<Member> all{
        {"ses", Model::Ses},
        {"damped_holt", Model::DampedHolt},
        {"theta", Model::Theta},
        {"season_ago", Model::SeasonAgo, true},
        {"seasonal_ses", Model::Ses, true, 0},
        {"seasonal_damped_holt", Model::DampedHolt, true, 1},
        {"seasonal_theta", Model::Theta, true, 1},
        {"autoregression", Model::Autoregression},
        {"autoregression_log", Model::Autoregression, true},
        {"autoregression_lags", Model::Autoregression, true, -1, {.seasons = true}},
        {"autoregression_recent", Model::Autoregression, true, -1, {.seasons = true, .mostRecent = 260}},
        {"autoregression_level", Model::Autoregression, true, -1, {.differences = false, .seasons = true}},
        {"autoregression_harmonic", Model::Autoregression, true, -1, {.seasons = true, .harmonics = 6}},
        {"seasonal_autoregression", Model::Autoregression, true, 1},
    };
    return all;
}

void EnsembleForecaster::runModel(const Member& member, std::span<const double> history, std::span<double> mean) {
    const ForecastOutput out{mean, {}};
    const auto fitted = [&](auto roll) {
        m_floats.assign(history.begin(), history.end());
        return roll(m_floats, RollingOrigins{}, std::span<float>());
    };
    switch (member.model) {
    case Model::Ses:
        return sesForecast(history, fitted(rollSes).alpha, smoothingStart(history), out);
    case Model::DampedHolt:
        return holtForecast(history, fitted(rollDampedHolt), trendStart(history), out);
    case Model::Theta:
        return thetaForecast(history, fitted(rollTheta).alpha, smoothingStart(history), out);
    case Model::SeasonAgo:
        if (m_seasonLength > 1 && history.size() > static_cast<std::size_t>(m_seasonLength)) {
            return seasonAgo(history, static_cast<std::size_t>(m_seasonLength), mean);
        }
        return naiveForecast(history, out);
    case Model::Autoregression:
        return m_autoregression.forecast(history, m_seasonLength, member.regression, mean);
    }
}

/// Transforms, takes the season off, forecasts, and puts both back.
void EnsembleForecaster::run(const Member& member, std::span<const double> history, std::span<double> mean) {
    const bool logarithms = member.logarithms && allAboveZero(history);
    m_transformed.assign(history.begin(), history.end());
    if (logarithms) {
        std::ranges::transform(m_transformed, m_transformed.begin(), [](double value) { return std::log(value); });
    }
    const bool seasonal = member.seasonReach >= 0 && m_seasonLength > 1 &&
                          history.size() >= 2 * static_cast<std::size_t>(m_seasonLength) + mean.size() / 2;
    m_adjusted = m_transformed;
    if (seasonal) {
        m_profile.fit(m_transformed, m_seasonLength, member.seasonReach);
        for (std::size_t t = 0; t < m_adjusted.size(); ++t) {
            m_adjusted[t] -= m_profile.at(t);
        }
    }
    runModel(member, m_adjusted, mean);
    for (std::size_t h = 0; h < mean.size(); ++h) {
        mean[h] += seasonal ? m_profile.at(history.size() + h) : 0;
    }
    if (logarithms) {
        const auto [least, most] = std::ranges::minmax(m_transformed);
        for (double& value : mean) {
            value = std::exp(std::clamp(value, least - 1, most + 1));
        }
    }
    hold(history, mean);
}

void EnsembleForecaster::tryMembers(std::span<const double> history, std::size_t horizon) {
    m_testHorizon = std::clamp<std::size_t>(horizon, 1, history.size() / 4);
    const std::size_t stride = (m_testHorizon + 1) / 2;
    m_origins.clear();
    for (std::size_t known = history.size() - m_testHorizon;
         m_origins.size() < mostWeightOrigins && known >= std::max(leastKnown, history.size() / 3); known -= stride) {
        m_origins.push_back(known);
    }
    m_trials.resize(members().size() * m_origins.size() * m_testHorizon);
    double* next = m_trials.data();
    for (const auto& member : members()) {
        for (const auto known : m_origins) {
            run(member, history.first(known), {next, m_testHorizon});
            next += m_testHorizon;
        }
    }
}

void EnsembleForecaster::weigh(std::span<const double> history, std::size_t horizon) {
    const std::size_t size = m_origins.size() * m_testHorizon;
    auto& shares = m_forecast.shares;
    shares.clear();
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < members().size(); ++i) {
        double error = 0;
        for (std::size_t k = 0; k < size; ++k) {
            const auto actual = history[m_origins[k / m_testHorizon] + k % m_testHorizon];
            error += std::abs(m_trials[i * size + k] - actual) / static_cast<double>(size);
        }
        shares.push_back({members()[i].name, error, 0});
        best = std::min(best, error);
    }
    double sum = 0;
    for (auto& share : shares) {
        share.weight = std::pow((best + leastError) / (share.error + leastError), sharpness);
        sum += share.weight;
    }
    m_forecast.mean.assign(horizon, 0);
    m_weightedTrials.assign(size, 0);
    m_part.resize(horizon);
    for (std::size_t i = 0; i < members().size(); ++i) {
        shares[i].weight /= sum;
        run(members()[i], history, m_part);
        for (std::size_t h = 0; h < horizon; ++h) {
            m_forecast.mean[h] += shares[i].weight * m_part[h];
        }
        for (std::size_t k = 0; k < size; ++k) {
            m_weightedTrials[k] += shares[i].weight * m_trials[i * size + k];
        }
    }
}

namespace {

/// The slope of the logarithms of deviations over those of the periods ahead.
double growthOf(std::span<const double> meanSquares) {
    double middle = 0;
    for (std::size_t h = 0; h < meanSquares.size(); ++h) {
        middle += std::log(static_cast<double>(h + 1)) / static_cast<double>(meanSquares.size());
    }
    double products = 0;
    double squares = 0;
    for (std::size_t h = 0; h < meanSquares.size(); ++h) {
        const double x = std::log(static_cast<double>(h + 1)) - middle;
        products += x * std::log(std::max(meanSquares[h], leastError * leastError)) / 2;
        squares += x * x;
    }
    return squares > 0 ? products / squares : 0;
}

/// Deviations that grow with a power (0 … @p mostPower) of the periods ahead, of as much square in all as the few
/// errors have, each of which says little.
void fitGrowth(std::span<const double> meanSquares, double mostPower, std::span<double> out) {
    const double power = meanSquares.size() > 1 ? std::clamp(growthOf(meanSquares), 0.0, mostPower) : mostPower / 2;
    double whole = 0;
    double shape = 0;
    for (std::size_t h = 0; h < meanSquares.size(); ++h) {
        whole += meanSquares[h];
        shape += std::pow(static_cast<double>(h + 1), 2 * power);
    }
    const double base = std::sqrt(whole / shape);
    for (std::size_t h = 0; h < out.size(); ++h) {
        out[h] = base * std::pow(static_cast<double>(h + 1), power);
    }
}

} // namespace

/// From the errors of the weighted forecast in its trials.
void EnsembleForecaster::spread(std::span<const double> history, std::size_t horizon) {
    std::vector<double> squares(m_testHorizon, 0);
    std::vector<double> sums(m_testHorizon, 0);
    const auto origins = static_cast<double>(m_origins.size());
    // The weights were chosen on the same errors, which are a little too small for that.
    const double origin = 1 / std::max(1.0, origins - 1);
    ErrorSums all;
    for (std::size_t k = 0; k < m_origins.size(); ++k) {
        double sum = 0;
        for (std::size_t h = 0; h < m_testHorizon; ++h) {
            const double actual = history[m_origins[k] + h];
            const double forecast = m_weightedTrials[k * m_testHorizon + h];
            all.add(forecast, actual);
            sum += forecast - actual;
            squares[h] += (forecast - actual) * (forecast - actual) * origin;
            sums[h] += sum * sum * origin;
        }
    }
    m_forecast.deviation.resize(horizon);
    m_forecast.cumulative.resize(horizon);
    fitGrowth(squares, 1, m_forecast.deviation);
    fitGrowth(sums, 2, m_forecast.cumulative);
    const auto scale = errorScale(history.first(m_origins.back()));
    m_forecast.mase = all.mase(scale);
    m_forecast.rmsse = all.rmsse(scale);
    m_forecast.bias = all.bias();
}

const EnsembleForecast& EnsembleForecaster::forecast(std::span<const double> history, int horizon, int seasonLength) {
    m_seasonLength = seasonLength;
    tryMembers(history, static_cast<std::size_t>(horizon));
    weigh(history, static_cast<std::size_t>(horizon));
    spread(history, static_cast<std::size_t>(horizon));
    return m_forecast;
}

} // namespace opsdesk
