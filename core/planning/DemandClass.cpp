#include "core/planning/DemandClass.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

struct Spread {
    double mean = 0;
    double variance = 0;
};

/// Two passes: sums of squares of large sizes would cancel.
template <class Accept>
Spread spreadOf(std::span<const double> values, Accept accept) {
    double sum = 0;
    int count = 0;
    for (const double value : values) {
        if (accept(value)) {
            sum += value;
            ++count;
        }
    }
    if (count == 0) {
        return {};
    }
    Spread spread{sum / count, 0};
    double squares = 0;
    for (const double value : values) {
        if (accept(value)) {
            squares += (value - spread.mean) * (value - spread.mean);
        }
    }
    spread.variance = count > 1 ? squares / (count - 1) : 0;
    return spread;
}

bool isFinite(double value) {
    return std::isfinite(value);
}
bool isDemand(double value) {
    return std::isfinite(value) && value != 0;
}

} // namespace

std::string_view toString(DemandClass demandClass) {
    switch (demandClass) {
    case DemandClass::None:
        return "none";
    case DemandClass::Smooth:
        return "smooth";
    case DemandClass::Erratic:
        return "erratic";
    case DemandClass::Intermittent:
        return "intermittent";
    case DemandClass::Lumpy:
        return "lumpy";
    }
    return "none";
}

DemandPattern demandPattern(std::span<const double> demand) {
    const auto periods = std::count_if(demand.begin(), demand.end(), isFinite);
    const auto occasions = std::count_if(demand.begin(), demand.end(), isDemand);
    DemandPattern pattern;
    if (occasions == 0) {
        return pattern;
    }
    const Spread all = spreadOf(demand, isFinite);
    const Spread sizes = spreadOf(demand, isDemand);
    pattern.mean = all.mean;
    pattern.deviation = std::sqrt(all.variance);
    pattern.interval = static_cast<double>(periods) / static_cast<double>(occasions);
    pattern.variation = sizes.mean != 0 ? sizes.variance / (sizes.mean * sizes.mean) : 0;
    const bool seldom = pattern.interval >= intermittentInterval;
    const bool varied = pattern.variation >= erraticVariation;
    pattern.demandClass = seldom ? (varied ? DemandClass::Lumpy : DemandClass::Intermittent)
                                 : (varied ? DemandClass::Erratic : DemandClass::Smooth);
    return pattern;
}

} // namespace opsdesk
