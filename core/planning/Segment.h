#pragma once

#include "core/base/Money.h"
#include "core/planning/SafetyStock.h"

#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// ABC: an item's place by the value it turns over. The items that make the first 80 % are A (with the one that crosses
/// them), up to 95 % B, the rest C.
enum class ValueClass { A, B, C };
/// XYZ: how steady its demand is. The coefficient of variation per period is up to 0.5 for X, up to 1.0 for Y, above
/// for Z.
enum class VariabilityClass { X, Y, Z };

struct Segment {
    ValueClass value = ValueClass::C;
    VariabilityClass variability = VariabilityClass::Z;

    bool operator==(const Segment&) const = default;
};

/// "AX" … "CZ".
std::string toString(Segment segment);

/// The least turnover of A and of B. 0: there is none.
struct ValueBounds {
    Minor leastA, leastB;
};

/// Of @p turnover, per year, at cost.
ValueBounds valueBounds(std::span<const Minor> turnover);
/// Without value: C.
ValueClass valueClass(Minor turnover, const ValueBounds& bounds);
/// The class of each of @p turnover, in the same order. Equal values are of one class.
std::vector<ValueClass> valueClasses(std::span<const Minor> turnover);

/// @p mean and standard deviation @p deviation of demand per period; without demand Z.
VariabilityClass variabilityClass(double mean, double deviation);

/// The cycle service a segment is worth: dear and steady items are cheap to keep available, cheap and fitful ones are
/// not missed as much. A policy may name others.
ServiceTarget defaultServiceTarget(Segment segment);

} // namespace opsdesk
