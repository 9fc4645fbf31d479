#pragma once

#include <span>
#include <string_view>

namespace opsdesk {

/// How demand arrives; decides which forecasts are worth trying.
enum class DemandClass {
    None,         ///< no demand at all
    Smooth,       ///< often, in similar sizes
    Erratic,      ///< often, in very different sizes
    Intermittent, ///< seldom, in similar sizes
    Lumpy,        ///< seldom, in very different sizes
};

std::string_view toString(DemandClass demandClass);

/// Syntetos, Boylan & Croston (2005): cut-offs between the classes.
inline constexpr double intermittentInterval = 1.32;
inline constexpr double erraticVariation = 0.49;

struct DemandPattern {
    DemandClass demandClass = DemandClass::None;
    double interval = 0;  ///< ADI: periods per period with demand, ≥ 1; 0 without demand
    double variation = 0; ///< CV²: squared coefficient of variation of the sizes that are not zero (sample variance)
    double mean = 0;      ///< per period, zeros included
    double deviation = 0; ///< per period, zeros included (sample)

    bool isIntermittent() const {
        return demandClass == DemandClass::Intermittent || demandClass == DemandClass::Lumpy;
    }
};

/// @p demand per period; values that are not finite are left out.
DemandPattern demandPattern(std::span<const double> demand);

} // namespace opsdesk
