#pragma once

#include "core/planning/DemandClass.h"
#include "core/planning/ForecastAccuracy.h"
#include "core/planning/ForecastMethod.h"
#include "core/planning/RollingForecasts.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace opsdesk {

/// What a combination is the mean of: one looks at all weeks alike and answers large ones fully, the other looks at
/// newer weeks more and answers large ones little, so that they seldom err together. Equal weights, for weights that
/// are estimated from few errors do worse (Bates & Granger 1969; Clemen 1989, "Combining forecasts").
inline constexpr std::array<ForecastMethod, 2> combinedMethods{ForecastMethod::MovingAverage, ForecastMethod::RootSes};

/// How a method did when tried from many origins of the history, on what came after each.
struct MethodScore {
    ForecastMethod method = ForecastMethod::Naive;
    SmoothingParameters parameters; ///< best over all history
    double mase = 0;
    double rmsse = 0;
    double bias = 0;  ///< share of demand; positive forecasts too much
    double score = 0; ///< what decides: RMSSE plus half of the scaled bias, because a bias adds up over a lead time
};

struct MethodSelection {
    std::array<MethodScore, forecastMethodCount> scores; ///< by method; only those tried are set
    std::array<bool, forecastMethodCount> tried{};
    ForecastMethod chosen = ForecastMethod::Naive;
    bool tested = false;     ///< false when the history is too short for a trial and the method was taken by rule
    RollingOrigins origins;  ///< of the trials
    IntermittentStart start; ///< what Croston, SBA and TSB started from

    const MethodScore& best() const { return scores[static_cast<std::size_t>(chosen)]; }
};

struct SelectionRequest {
    int horizon = 1;                      ///< periods that matter: the lead time and the review
    int seasonLength = 1;                 ///< periods, 1 for none
    std::optional<ForecastMethod> method; ///< this one and no other
};

/// Tries methods on a history. Keeps its buffers: one per thread, for many series.
class MethodTrials {
public:
    /// History of fewer periods is not tested.
    static constexpr int shortestTested = 8;
    /// Within this share of the best score the simpler method is taken.
    static constexpr double tie = 0.02;

    /// @p history finite, oldest first. Of @p pattern the class decides which methods are tried: seldom demand is not
    /// given a trend or a season, and demand of every week has no intervals to smooth. The naive forecast, Croston's
    /// and Holt's without damping are made only when asked for by name. Valid until the next call.
    const MethodSelection& select(std::span<const float> history, const DemandPattern& pattern,
                                  const SelectionRequest& request);

private:
    void planOrigins(int periods, int horizon);
    void prepare(std::span<const float> history, int horizon);
    void tryOnly(ForecastMethod method, std::span<const float> history, int seasonLength);
    void tryAll(std::span<const float> history, const DemandPattern& pattern, int seasonLength);
    SmoothingParameters roll(ForecastMethod method, std::span<const float> history, int seasonLength,
                             std::span<float> predictions);
    void tryMethod(ForecastMethod method, std::span<const float> history, int seasonLength);
    SmoothingParameters rollCombination(std::span<float> predictions);
    void score(ForecastMethod method, std::span<const float> history, const ErrorScale& scale);
    bool canTry(ForecastMethod method, std::span<const float> history, const DemandPattern& pattern,
                int seasonLength) const;
    void choose();
    std::span<float> predictionsOf(ForecastMethod method);

    MethodSelection m_selection;
    std::vector<float> m_predictions; ///< method × origin × period ahead
    std::vector<float> m_profiles;
    std::vector<double> m_firstSeasons;
    SeasonStart m_seasonStart;
};

} // namespace opsdesk
