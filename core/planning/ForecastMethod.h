#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace opsdesk {

/// Ways to forecast, the simpler first: of two that do equally well the simpler is taken.
enum class ForecastMethod : std::uint8_t {
    Naive,
    MovingAverage,
    Ses,
    RootSes, ///< smoothing of square roots: what is counted and lumpy
    SeasonalNaive,
    Croston,
    Sba,
    Tsb,
    Lifetime, ///< smoothing, times the chance that the item still lives
    Theta,
    Holt,
    DampedHolt,
    HoltWintersAdditive,
    HoltWintersMultiplicative,
    Combination, ///< the mean of a moving average and smoothing of square roots @see combinedMethods
    Ensemble,    ///< many models weighted by how they did @see EnsembleForecaster
};
inline constexpr std::size_t forecastMethodCount = 16;

/// "naive", "seasonal_naive", … "combination"; stable, for JSON and tables.
std::string_view toString(ForecastMethod method);
std::optional<ForecastMethod> parseForecastMethod(std::string_view name);

/// The constants of exponential smoothing and its kin, by the letters the literature uses. A method leaves unused what
/// it does not know.
struct SmoothingParameters {
    double alpha = 0; ///< level; size of demand for Croston, SBA and TSB
    double beta = 0;  ///< trend; interval for Croston and SBA, probability for TSB, dropping out for Lifetime
    double gamma = 0; ///< season
    double phi = 1;   ///< damping of the trend, 1 is none
    int window = 0;   ///< periods of a moving average

    bool operator==(const SmoothingParameters&) const = default;
};

} // namespace opsdesk
