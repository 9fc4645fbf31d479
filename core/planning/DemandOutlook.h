#pragma once

#include "core/planning/Distributions.h"

#include <optional>
#include <span>
#include <vector>

namespace opsdesk {

/// Demand to come, read by day from a weekly forecast. Days count from the as-of date and may be parts of days.
class DemandOutlook {
public:
    /// Beyond this nothing is said.
    static constexpr double farthestDay = 3660;

    /// @p weeklyMean per week, @p weeklyDeviation of the sum up to each week (as long), of which the first @p
    /// elapsedDays (≥ 0) lie before the as-of date. Demand is never below zero. After the last week @p meanAfter goes
    /// on, or the mean of the weeks.
    void set(std::span<const double> weeklyMean, std::span<const double> weeklyDeviation, double elapsedDays,
             std::optional<double> meanAfter = {});

    /// Units expected within the first @p days.
    double expected(double days) const;
    /// Standard deviation of what demand makes of that, known lead time.
    double deviation(double days) const;
    /// The day on which expected demand reaches @p units; 0 when there are none to use up, nothing when it never does.
    std::optional<double> dayReaching(double units) const;
    /// Demand over an interval of @p days on the mean, ± @p daysDeviation: √(σ² + d²·σL²).
    DemandDistribution over(double days, double daysDeviation) const;

    /// Demand of fewer weeks than could show how much it varies is taken to vary at least as chance would (Poisson).
    void setLeastVariance(bool poisson) { m_leastPoisson = poisson; }

private:
    double untilWeek(double weeks) const;

    std::vector<double> m_sums; ///< expected demand before each week, and after the last
    std::vector<double> m_variances;
    double m_meanPerWeek = 0; ///< after the last
    double m_elapsedWeeks = 0;
    double m_before = 0; ///< already elapsed
    bool m_leastPoisson = false;
};

} // namespace opsdesk
