#pragma once

#include "core/planning/RollingForecasts.h"
#include "core/planning/SmoothingForecasts.h"

#include <algorithm>
#include <array>

namespace opsdesk {

/// One smoothing constant, state or error per point of a grid, side by side so that the compiler handles several at
/// once.
template <std::size_t Size>
struct alignas(16) Lanes : std::array<float, Size> {};

template <std::size_t Size>
std::size_t leastLane(const Lanes<Size>& errors) {
    return static_cast<std::size_t>(std::min_element(errors.begin(), errors.end()) - errors.begin());
}

/// Walks a grid of models through history. A Grid has
///   step(float y, bool counts)      take in the next value, adding to the errors when it counts
///   bestLane()                      the lane with the least error so far
///   predict(lane, span<float>)      forecast from here
///   parameters(lane)                its constants
template <class Grid>
SmoothingParameters rollGrid(Grid& grid, std::span<const float> history, const RollingOrigins& origins,
                             std::span<float> predictions) {
    const int periods = static_cast<int>(history.size());
    const int counted = warmUp(history.size());
    const auto horizon = static_cast<std::size_t>(origins.horizon);
    int origin = 0;
    int next = origins.count > 0 ? origins.first : periods;
    for (int t = 0; t < periods; ++t) {
        grid.step(history[static_cast<std::size_t>(t)], t >= counted);
        if (t == next) {
            grid.predict(grid.bestLane(), predictions.subspan(static_cast<std::size_t>(origin) * horizon, horizon));
            next = ++origin < origins.count ? next + origins.stride : periods;
        }
    }
    return grid.parameters(grid.bestLane());
}

} // namespace opsdesk
