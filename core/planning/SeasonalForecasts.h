#pragma once

#include "core/planning/SmoothingForecasts.h"

#include <span>
#include <vector>

namespace opsdesk {

enum class SeasonKind {
    Additive,
    Multiplicative, ///< history above zero
};

/// Level, trend and the profile of a season just before the first period.
struct SeasonStart {
    double level = 0;
    double trend = 0;
    std::vector<double> season;
};

/// Level: the mean of the first season; trend: from the first season to the second; profile: the first season against
/// its mean. @p history holds two seasons at least.
void seasonStart(std::span<const double> history, int seasonLength, SeasonKind kind, SeasonStart& start);

/// Holt–Winters (Winters 1960), trend damped by φ. The season is updated with y − ℓ₋₁ − b₋₁ (or y / (ℓ₋₁ + b₋₁)).
/// @p start's season is used up.
void holtWintersForecast(std::span<const double> history, SeasonKind kind, const SmoothingParameters& parameters,
                         SeasonStart& start, ForecastOutput out);

} // namespace opsdesk
