#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A seed that follows from @p text, the same on every machine: the first eight bytes of its SHA-256.
std::uint64_t seedOf(std::string_view text);

/// Lead times for a replay: each is drawn from what was observed, or by mean and deviation. The same seed, series and
/// day of order draw the same, whatever else was ordered and by whom, so that policies meet the same suppliers.
class LeadTimeDraws {
public:
    /// One of @p days (each ≥ 0, at least one), each as likely.
    static LeadTimeDraws observed(std::vector<double> days);
    /// Lognormal with @p meanDays and @p deviationDays, both ≥ 0: never below zero, and the long ones are very long.
    static LeadTimeDraws spread(double meanDays, double deviationDays);

    double meanDays() const { return m_mean; }
    double deviationDays() const { return m_deviation; }

    /// Whole days that the order of @p day takes to arrive.
    int draw(std::uint64_t seed, std::string_view series, int day) const;

private:
    std::vector<double> m_observed;
    double m_mean = 0;
    double m_deviation = 0;
};

} // namespace opsdesk
