#include "core/planning/BacktestOutlook.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 3> policyNames = {"opsdesk", "ses", "minmax"};

/// The planner counts in weeks: a period is taken as one, and days are stretched with it.
constexpr int daysOfWeek = 7;
const Date firstMonday = Date::of(1970, 1, 5);

std::span<const double> until(const BacktestSeries& series, int period) {
    return std::span(series.demand).first(static_cast<std::size_t>(period));
}

} // namespace

/// One look at a series: what is known, and how long stock must last.
struct BacktestPlanner::Review {
    const BacktestSeries& series;
    const LeadTimeDraws& leadTimes;
    const BacktestOptions& options;
    std::span<const double> warmUp;
    int period;      ///< that runs; those before are known
    int elapsedDays; ///< of it

    std::span<const double> known() const { return until(series, period); }
    double stretched(double days) const { return days * daysOfWeek / options.periodDays; }
    double protectionDays() const { return leadTimes.meanDays() + options.reviewDays; }
    int horizon() const {
        return std::max(1, static_cast<int>(std::ceil((protectionDays() + elapsedDays) / options.periodDays)));
    }
};

std::string_view toString(BacktestPolicy policy) {
    return policyNames[static_cast<std::size_t>(policy)];
}

std::optional<BacktestPolicy> parseBacktestPolicy(std::string_view name) {
    const auto found = std::find(policyNames.begin(), policyNames.end(), name);
    return found == policyNames.end() ? std::nullopt
                                      : std::optional(static_cast<BacktestPolicy>(found - policyNames.begin()));
}

void BacktestPlanner::planned(const Review& review, BacktestOutlook& out) {
    SeriesInput input;
    input.firstWeek = firstMonday;
    input.weeklyDemand = review.known();
    input.asOf = input.firstWeek + daysOfWeek * review.period +
                 static_cast<int>(std::lround(review.stretched(review.elapsedDays)));
    input.leadTimeDays = review.stretched(review.leadTimes.meanDays());
    input.leadTimeDeviationDays = review.stretched(review.leadTimes.deviationDays());
    input.reviewDays = static_cast<int>(std::lround(review.stretched(review.options.reviewDays)));
    input.seasonLength = review.series.seasonLength;
    const Date week = input.firstWeek + daysOfWeek * review.period;
    const auto turn = static_cast<std::int64_t>(seedOf(review.series.id));
    if (m_kept && !isDueByAge(turn, 0, m_kept->selectedWeek, week, review.options.selectEvery)) {
        input.kept = m_kept;
    }
    SeriesPlan plan;
    ProtectionDemand protection = m_planner.protection(input, plan);
    protection.days = review.protectionDays();
    protection.perDay = review.stretched(protection.perDay);
    out.reviews.push_back(protection);
    if (plan.selection != SelectionCause::Kept) {
        m_kept = KeptMethod{plan.chosenMethod, plan.tested, week};
    }
    m_forecast = plan.weeklyMean;
}

void BacktestPlanner::smoothed(const Review& review, BacktestOutlook& out) {
    const Forecast& forecast =
        m_forecaster.forecast(review.known(), {review.horizon(), 0, review.series.seasonLength, ForecastMethod::Ses});
    const double period = review.options.periodDays;
    const double level = std::max(0.0, forecast.mean.front());
    const DemandAndLeadTime days{level / period, forecast.residualDeviation / std::sqrt(period),
                                 review.leadTimes.meanDays(), review.leadTimes.deviationDays(),
                                 static_cast<double>(review.options.reviewDays)};
    out.reviews.push_back(
        {DemandDistribution::normal(days.demand * review.protectionDays(), leadTimeDemandDeviation(days)),
         days.demand * days.leadTime, days.demand, review.protectionDays()});
    m_forecast.assign(forecast.mean.size(), level);
}

void BacktestPlanner::averaged(const Review& review, BacktestOutlook& out) {
    double sum = 0;
    for (std::size_t period = 0; period < review.warmUp.size(); ++period) {
        sum += replayedDemand(review.series, static_cast<int>(period));
    }
    const double perPeriod = sum / static_cast<double>(review.warmUp.size());
    const double perDay = perPeriod / review.options.periodDays;
    out.reviews.push_back({DemandDistribution::normal(perDay * review.protectionDays(), 0),
                           perDay * review.leadTimes.meanDays(), perDay, review.protectionDays()});
    m_forecast.assign(static_cast<std::size_t>(review.horizon()), perPeriod);
}

void BacktestPlanner::compare(const Review& review, ErrorSums& errors) const {
    const auto left = static_cast<int>(review.series.demand.size()) - review.period;
    const int periods = std::min({review.horizon(), left, static_cast<int>(m_forecast.size())});
    for (int ahead = 0; ahead < periods; ++ahead) {
        errors.add(std::max(0.0, m_forecast[static_cast<std::size_t>(ahead)]),
                   replayedDemand(review.series, review.period + ahead));
    }
}

BacktestOutlook BacktestPlanner::outlook(BacktestPolicy policy, const BacktestSeries& series, const ReplaySpan& span,
                                         const LeadTimeDraws& leadTimes, const BacktestOptions& options) {
    BacktestOutlook out;
    m_kept.reset();
    const int days = (static_cast<int>(series.demand.size()) - span.first) * options.periodDays;
    for (int day = 0; day < days; day += options.reviewDays) {
        const int period = span.first + day / options.periodDays;
        const Review review{series, leadTimes, options, until(series, span.first), period, day % options.periodDays};
        switch (policy) {
        case BacktestPolicy::Opsdesk:
            planned(review, out);
            break;
        case BacktestPolicy::Ses:
            smoothed(review, out);
            break;
        case BacktestPolicy::MinMax:
            averaged(review, out);
            break;
        }
        compare(review, out.errors);
    }
    std::vector<double> warmUp(static_cast<std::size_t>(span.first));
    for (int period = 0; period < span.first; ++period) {
        warmUp[static_cast<std::size_t>(period)] = replayedDemand(series, period);
    }
    out.scale = errorScale(std::span<const double>(warmUp));
    return out;
}

} // namespace opsdesk
