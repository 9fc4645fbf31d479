#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

namespace opsdesk {

/// A statistic as people read it: finite, within a million either way, and four decimals at most, which is as much as
/// it is worth.
inline double figure(double value) {
    constexpr double largest = 1e6;
    if (!std::isfinite(value))
        return value > 0 ? largest : 0;
    // Adding nothing makes a zero of a negative one, which stores keep as the same.
    return std::round(std::clamp(value, -largest, largest) * 10'000) / 10'000 + 0.0;
}

inline std::optional<double> figure(std::optional<double> value) {
    return value ? std::optional(figure(*value)) : std::nullopt;
}

} // namespace opsdesk
