#pragma once

#include "core/planning/BacktestSeries.h"
#include "core/planning/ForecastAccuracy.h"
#include "core/planning/Forecaster.h"
#include "core/planning/LeadTimeDraws.h"
#include "core/planning/SeriesPlan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What somebody who planned at each review of a replay expected, knowing what came before and nothing else.
struct BacktestOutlook {
    std::vector<ProtectionDemand> reviews; ///< one for each
    ErrorSums errors;                      ///< of the forecasts over lead time and review
    ErrorScale scale;                      ///< of the warm-up; zeros where it never moved
};

/// Who plans.
enum class BacktestPolicy {
    Opsdesk, ///< this planner
    Ses,     ///< simple exponential smoothing and textbook safety stock: z·√((L + R)·σd² + d²·σL²)
    MinMax,  ///< a rule set once from average demand, as an ERP keeps it
};

/// "opsdesk", "ses", "minmax".
std::string_view toString(BacktestPolicy policy);
std::optional<BacktestPolicy> parseBacktestPolicy(std::string_view name);

/// Makes outlooks with the same buffers: one per thread, for many series.
class BacktestPlanner {
public:
    /// @p leadTimes as the planner knows them: by their mean and deviation.
    /// @throws std::invalid_argument when a lead time is longer than planning allows
    BacktestOutlook outlook(BacktestPolicy policy, const BacktestSeries& series, const ReplaySpan& span,
                            const LeadTimeDraws& leadTimes, const BacktestOptions& options);

private:
    struct Review;
    void planned(const Review& review, BacktestOutlook& out);
    void smoothed(const Review& review, BacktestOutlook& out);
    void averaged(const Review& review, BacktestOutlook& out);
    void compare(const Review& review, ErrorSums& errors) const;

    SeriesPlanner m_planner;
    Forecaster m_forecaster;
    std::optional<KeptMethod> m_kept; ///< as a plan keeps it from run to run
    std::vector<double> m_forecast;   ///< per period from the one that runs on
};

} // namespace opsdesk
