#pragma once

#include "core/planning/Autoregression.h"
#include "core/planning/ForecastAccuracy.h"
#include "core/planning/SeasonalProfile.h"
#include "core/planning/SmoothingForecasts.h"

#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What a model of the ensemble did when it was tried, and how much it counts for.
struct EnsembleShare {
    std::string_view name; ///< stable, for JSON and tables
    double error = 0;      ///< mean absolute error from all origins, in units of the history
    double weight = 0;     ///< 0 … 1, all together 1
};

/// A forecast by several models, each weighted by how it did on what came after earlier periods of the history.
struct EnsembleForecast {
    std::vector<double> mean;
    std::vector<double> deviation;  ///< of the error of each period, from the trials
    std::vector<double> cumulative; ///< of the error of the sum up to each period
    std::vector<EnsembleShare> shares;
    double mase = 0; ///< of the weighted forecast in the trials @see ErrorSums
    double rmsse = 0;
    double bias = 0;
};

/// Forecasts long histories: exponential smoothing and Theta with the season taken off first, and autoregressions with
/// lags of a season or Fourier terms, mostly of logarithms. The weights are (best error / error)⁴, after the
/// inverse-error combinations of Bates & Granger (1969): many models that are right in different ways do better than
/// any of them. It takes a hundred times longer than choosing a method from the rolling grids (@see MethodTrials).
/// Keeps its buffers: one per thread.
class EnsembleForecaster {
public:
    /// Shorter histories are not worth it.
    static constexpr std::size_t shortestHistory = 60;

    /// @p history finite, shortestHistory periods at least. Valid until the next call.
    const EnsembleForecast& forecast(std::span<const double> history, int horizon, int seasonLength);

private:
    struct Member;
    static const std::vector<Member>& members();

    void tryMembers(std::span<const double> history, std::size_t horizon);
    void weigh(std::span<const double> history, std::size_t horizon);
    void spread(std::span<const double> history, std::size_t horizon);
    void run(const Member& member, std::span<const double> history, std::span<double> mean);
    void runModel(const Member& member, std::span<const double> history, std::span<double> mean);

    std::vector<std::size_t> m_origins;   ///< how many periods each trial knows
    std::vector<double> m_trials;         ///< member × origin × period ahead
    std::vector<double> m_weightedTrials; ///< origin × period ahead
    std::vector<double> m_transformed;
    std::vector<double> m_adjusted;
    std::vector<float> m_floats;
    std::vector<double> m_part;
    SeasonalProfile m_profile;
    Autoregression m_autoregression;
    EnsembleForecast m_forecast;
    std::size_t m_testHorizon = 0;
    int m_seasonLength = 1;
};

} // namespace opsdesk
