#include "core/planning/Segment.h"

#include <algorithm>
#include <functional>

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

ValueBounds valueBounds(std::span<const Minor> turnover) {
    std::vector<Minor> sorted(turnover.begin(), turnover.end());
    std::erase_if(sorted, [](Minor value) { return value <= Minor(0); });
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    Minor total;
    for (const Minor value : sorted)
        total += value;
    const Minor endOfA(mulDivRoundHalfEven(total.units(), percentOfA, 100));
    const Minor endOfB(mulDivRoundHalfEven(total.units(), percentOfB, 100));
    ValueBounds bounds;
    Minor before;
    for (const Minor value : sorted) {
        if (before < endOfA)
            bounds.leastA = value;
        if (before < endOfB)
            bounds.leastB = value;
        before += value;
    }
    return bounds;
}

ValueClass valueClass(Minor turnover, const ValueBounds& bounds) {
    const auto reaches = [turnover](Minor least) { return least > Minor(0) && turnover >= least; };
    return reaches(bounds.leastA) ? ValueClass::A : reaches(bounds.leastB) ? ValueClass::B : ValueClass::C;
}

std::vector<ValueClass> valueClasses(std::span<const Minor> turnover) {
    const auto bounds = valueBounds(turnover);
    std::vector<ValueClass> classes;
    classes.reserve(turnover.size());
    for (const Minor value : turnover)
        classes.push_back(valueClass(value, bounds));
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
