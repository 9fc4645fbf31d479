#pragma once

#include "core/planning/DemandClass.h"
#include "core/planning/EnsembleForecast.h"
#include "core/planning/ForecastSpread.h"
#include "core/planning/MethodSelection.h"

#include <optional>
#include <span>
#include <vector>

namespace opsdesk {

struct ForecastRequest {
    int horizon = 1;                      ///< periods to forecast, ≥ 1
    int testHorizon = 0;                  ///< periods that methods are compared on; 0 for all of the horizon
    int seasonLength = 1;                 ///< periods in a season: 52 for weeks, 12 for months, 1 for none
    std::optional<ForecastMethod> method; ///< nothing: the one that did best when tried on history
    bool thorough = false; ///< take the time that an ensemble needs, where the history is long and demand is not seldom
    bool median = false;   ///< say the medians as well
};

/// A forecast and how it came about. Values per period ahead are not clipped: demand below zero is the caller's to
/// refuse.
struct Forecast {
    ForecastMethod method = ForecastMethod::Naive;
    SmoothingParameters parameters;
    DemandPattern pattern;
    bool tested = false; ///< false: too little history to compare methods; mase, rmsse and bias are 0
    double mase = 0;     ///< out of sample @see ErrorSums
    double rmsse = 0;
    double bias = 0;
    double residualDeviation = 0;      ///< root mean square of the one-step residuals, warm-up left out
    std::vector<double> mean;          ///< per period ahead
    std::vector<double> median;        ///< of each period, when asked for: what is as often exceeded as not
    std::vector<double> deviation;     ///< of the error of each period @see ForecastSpread
    std::vector<double> cumulative;    ///< standard deviation of the error of the sum up to each period
    std::vector<double> residuals;     ///< one-step, per period of the history; zeros of an ensemble
    std::vector<EnsembleShare> shares; ///< of an ensemble
};

/// An interval that holds the value with the given probability.
struct PredictionInterval {
    double low = 0;
    double high = 0;
};

/// Forecasts many series with the same buffers: one per thread. @see MethodTrials for how a method is chosen. An
/// ensemble that is asked for where the history is too short for one is replaced by the method that did best.
class Forecaster {
public:
    /// @p history oldest first; values that are not finite are gaps and are filled (@see fillGaps). Empty: zeros.
    /// Valid until the next call.
    const Forecast& forecast(std::span<const double> history, const ForecastRequest& request);

    const MethodSelection& selection() const { return *m_selection; }

private:
    void fit(ForecastMethod method, const SmoothingParameters& parameters, int seasonLength, ForecastOutput out);
    void fitCombination(int seasonLength, ForecastOutput out);
    void fitEnsemble(const ForecastRequest& request);
    void fitChosen(const ForecastRequest& request);
    void addMedian();
    bool wantsEnsemble(const ForecastRequest& request) const;

    std::vector<double> m_history;
    std::vector<float> m_scaled;
    std::vector<double> m_part;
    SeasonStart m_seasonStart;
    IntermittentStart m_start; ///< in the history's own scale
    MethodTrials m_trials;
    EnsembleForecaster m_ensemble;
    const MethodSelection* m_selection = nullptr;
    Forecast m_forecast;
};

/// One series, for those who have one.
Forecast forecastSeries(std::span<const double> history, const ForecastRequest& request);

/// The interval around period @p ahead (from 0) of @p forecast at @p level (0 … 1). Seldom demand is counted (@see
/// DemandDistribution); with @p notBelowZero nothing is below zero.
PredictionInterval predictionInterval(const Forecast& forecast, std::size_t ahead, double level, bool notBelowZero);

/// Replaces values that are not finite by the straight line between their neighbours, at the ends by the nearest value;
/// all zeros when nothing is finite. Returns how many were replaced.
int fillGaps(std::span<double> history);

} // namespace opsdesk
