#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace opsdesk {

/// What each place of a season adds to the trend: a classical decomposition (Hyndman & Athanasopoulos, fpp3, 3.4), of
/// which recent cycles count more, neighbouring places lend each other strength, and a season that explains little is
/// shrunk towards none (after Miller & Williams 2003, "Shrinkage estimators of time series seasonal factors").
class SeasonalProfile {
public:
    /// @p history: two seasons at least, @p length ≥ 2. @p reach: how many places on either side a place is smoothed
    /// over; 0 for none.
    void fit(std::span<const double> history, int length, int reach);

    /// Of period @p period, counted from the start of the history and beyond its end.
    double at(std::size_t period) const { return m_profile[period % m_profile.size()]; }

private:
    void detrend(std::span<const double> history, std::size_t length);
    void average(std::size_t length);
    void smooth(int reach);
    void shrink();

    std::vector<double> m_rest; ///< history less its trend
    std::vector<double> m_profile;
    std::vector<double> m_smoothed;
    std::vector<double> m_weights;
};

} // namespace opsdesk
