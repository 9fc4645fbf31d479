#include "core/planning/Segment.h"

#include <algorithm>
#include <numeric>

namespace opsdesk {

namespace {

constexpr std::int64_t percentOfA = 80;
constexpr std::int64_t percentOfB = 95;
constexpr double largestVariationOfX = 0.5;
constexpr double largestVariationOfY = 1.0;

constexpr double cycleService[3][3] = {
    // X, Y, Z
    {0.98, 0.97, 0.95}, // A
    {0.96, 0.95, 0.92}, // B
    {0.94, 0.92, 0.90}, // C
};

} // namespace

std::string toString(Segment segment) {
    return {"ABC"[static_cast<int>(segment.value)], "XYZ"[static_cast<int>(segment.variability)]};
}

std::vector<ValueClass> valueClasses(std::span<const Minor> turnover) {
    std::vector<std::size_t> order(turnover.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return turnover[a] > turnover[b]; });
    Minor total;
    for (const Minor value : turnover) {
        total += std::max(value, Minor(0));
    }
    const Minor endOfA(mulDivRoundHalfEven(total.units(), percentOfA, 100));
    const Minor endOfB(mulDivRoundHalfEven(total.units(), percentOfB, 100));
    std::vector<ValueClass> classes(turnover.size(), ValueClass::C);
    Minor before;
    for (const std::size_t item : order) {
        if (turnover[item] <= Minor(0)) {
            break;
        }
        classes[item] = before < endOfA ? ValueClass::A : before < endOfB ? ValueClass::B : ValueClass::C;
        before += turnover[item];
    }
    return classes;
}

VariabilityClass variabilityClass(double mean, double deviation) {
    if (!(mean > 0)) {
        return VariabilityClass::Z;
    }
    const double variation = deviation / mean;
    return variation <= largestVariationOfX   ? VariabilityClass::X
           : variation <= largestVariationOfY ? VariabilityClass::Y
                                              : VariabilityClass::Z;
}

ServiceTarget defaultServiceTarget(Segment segment) {
    return {ServiceKind::CycleService,
            cycleService[static_cast<int>(segment.value)][static_cast<int>(segment.variability)]};
}

} // namespace opsdesk
