#pragma once

#include "core/planning/ForecastMethod.h"
#include "core/planning/IntermittentForecasts.h"
#include "core/planning/SeasonalForecasts.h"

#include <span>
#include <vector>

namespace opsdesk {

/// The periods from which forecasts are tried on history: each knows what came before it, and nothing after.
struct RollingOrigins {
    int first = 0;   ///< index of the last period the first trial knows
    int stride = 1;  ///< periods between trials
    int count = 0;   ///< trials
    int horizon = 0; ///< periods that each one forecasts

    std::size_t predictions() const { return static_cast<std::size_t>(count) * static_cast<std::size_t>(horizon); }
};

/// Each function below walks once through @p history, keeping a whole grid of smoothing constants in step. At an origin
/// the constants with the least squared one-step error so far make the forecast: they are chosen out of sample too, and
/// no history is walked twice. The constants that did best over all history are returned.
///
/// @p predictions takes origins.horizon values per origin. Arithmetic is in float: several lanes per instruction, and
/// the grid is coarser than its precision. Machines of one architecture agree to the bit, because no instructions
/// beyond its baseline are asked for.

SmoothingParameters rollNaive(std::span<const float> history, const RollingOrigins& origins,
                              std::span<float> predictions);
SmoothingParameters rollSeasonalNaive(std::span<const float> history, int seasonLength, const RollingOrigins& origins,
                                      std::span<float> predictions);
SmoothingParameters rollMovingAverage(std::span<const float> history, const RollingOrigins& origins,
                                      std::span<float> predictions);
SmoothingParameters rollSes(std::span<const float> history, const RollingOrigins& origins,
                            std::span<float> predictions);
SmoothingParameters rollRootSes(std::span<const float> history, const RollingOrigins& origins,
                                std::span<float> predictions);
SmoothingParameters rollHolt(std::span<const float> history, const RollingOrigins& origins,
                             std::span<float> predictions);
SmoothingParameters rollDampedHolt(std::span<const float> history, const RollingOrigins& origins,
                                   std::span<float> predictions);
SmoothingParameters rollTheta(std::span<const float> history, const RollingOrigins& origins,
                              std::span<float> predictions);
SmoothingParameters rollCroston(std::span<const float> history, IntermittentStart start, const RollingOrigins& origins,
                                std::span<float> predictions);
SmoothingParameters rollSba(std::span<const float> history, IntermittentStart start, const RollingOrigins& origins,
                            std::span<float> predictions);
SmoothingParameters rollTsb(std::span<const float> history, IntermittentStart start, const RollingOrigins& origins,
                            std::span<float> predictions);
/// @p dropping: the chance to drop out in a period @see droppingOut
SmoothingParameters rollLifetime(std::span<const float> history, IntermittentStart start, double dropping,
                                 const RollingOrigins& origins, std::span<float> predictions);
/// @p start as seasonStart() makes it from two seasons before the first origin; @p scratch is room for the profiles.
SmoothingParameters rollHoltWinters(std::span<const float> history, SeasonKind kind, const SeasonStart& start,
                                    const RollingOrigins& origins, std::span<float> predictions,
                                    std::vector<float>& scratch);

} // namespace opsdesk
