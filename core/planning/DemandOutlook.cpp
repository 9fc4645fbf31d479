#include "core/planning/DemandOutlook.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double daysPerWeek = 7;

} // namespace

void DemandOutlook::set(std::span<const double> weeklyMean, std::span<const double> weeklyDeviation, double elapsedDays,
                        std::optional<double> meanAfter) {
    const std::size_t weeks = weeklyMean.size();
    m_sums.resize(weeks + 1);
    m_variances.resize(weeks + 1);
    m_sums[0] = 0;
    m_variances[0] = 0;
    for (std::size_t week = 0; week < weeks; ++week) {
        m_sums[week + 1] = m_sums[week] + std::max(0.0, weeklyMean[week]);
        m_variances[week + 1] = weeklyDeviation[week] * weeklyDeviation[week];
    }
    m_meanPerWeek = meanAfter.value_or(weeks > 0 ? m_sums[weeks] / static_cast<double>(weeks) : 0);
    m_elapsedWeeks = std::max(0.0, elapsedDays) / daysPerWeek;
    m_before = untilWeek(m_elapsedWeeks);
}

double DemandOutlook::untilWeek(double weeks) const {
    const double last = static_cast<double>(m_sums.size() - 1);
    if (weeks >= last) {
        return m_sums.back() + (weeks - last) * m_meanPerWeek;
    }
    const auto week = static_cast<std::size_t>(weeks);
    return m_sums[week] + (weeks - std::floor(weeks)) * (m_sums[week + 1] - m_sums[week]);
}

double DemandOutlook::expected(double days) const {
    return days <= 0 ? 0 : untilWeek(m_elapsedWeeks + days / daysPerWeek) - m_before;
}

double DemandOutlook::deviation(double days) const {
    const double weeks = std::max(0.0, days) / daysPerWeek;
    const double last = static_cast<double>(m_variances.size() - 1);
    double variance = 0;
    if (last > 0 && weeks >= last) {
        variance = m_meanPerWeek > 0 ? m_variances.back() * weeks / last : m_variances.back();
    } else if (last > 0) {
        const auto week = static_cast<std::size_t>(weeks);
        variance = m_variances[week] + (weeks - std::floor(weeks)) * (m_variances[week + 1] - m_variances[week]);
    }
    return std::sqrt(m_leastPoisson ? std::max(variance, expected(days)) : variance);
}

std::optional<double> DemandOutlook::dayReaching(double units) const {
    const bool anyDemand = m_meanPerWeek > 0 || m_sums.back() > m_before;
    if (units < 0 || (units == 0 && anyDemand)) {
        return 0;
    }
    if (!anyDemand) {
        return std::nullopt;
    }
    const double target = units + m_before;
    double weeks = 0;
    if (target > m_sums.back() && !(m_meanPerWeek > 0)) {
        return std::nullopt;
    }
    if (target > m_sums.back()) {
        weeks = static_cast<double>(m_sums.size() - 1) + (target - m_sums.back()) / m_meanPerWeek;
    } else {
        const auto reached = std::lower_bound(m_sums.begin(), m_sums.end(), target);
        const auto week = static_cast<std::size_t>(reached - m_sums.begin()) - 1;
        weeks = static_cast<double>(week) + (target - m_sums[week]) / (m_sums[week + 1] - m_sums[week]);
    }
    const double day = std::max(0.0, (weeks - m_elapsedWeeks) * daysPerWeek);
    return day <= farthestDay ? std::optional(day) : std::nullopt;
}

DemandDistribution DemandOutlook::over(double days, double daysDeviation) const {
    const double mean = expected(days);
    const double ofDemand = deviation(days);
    const double perDay = days > 0 ? mean / days : expected(daysPerWeek) / daysPerWeek;
    const double ofTime = perDay * daysDeviation;
    return DemandDistribution::of(mean, std::sqrt(ofDemand * ofDemand + ofTime * ofTime));
}

} // namespace opsdesk
