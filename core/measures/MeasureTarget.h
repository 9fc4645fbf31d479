#pragma once

#include "core/measures/MeasureFigures.h"

#include <optional>

namespace opsdesk {

/// What a measure is to reach: the active policy `target.<code>` of the entity, a whole number of minor units for
/// money, else a decimal in the measure's unit (a share of one).
struct MeasureTarget {
    std::optional<double> value;        ///< of measures that are not money
    std::optional<std::int64_t> amount; ///< of those that are
};

std::string targetPolicy(const Measure& measure);
/// Nothing when there is none.
std::optional<MeasureTarget> targetOf(store::Connection& connection, std::int64_t entity, const Measure& measure);
/// Whether @p text is a target of @p measure; nothing when not.
std::optional<MeasureTarget> parseTarget(const Measure& measure, std::string_view text);
/// met, missed; no_data when there is no figure; none when there is no target.
std::string_view standOf(const Measure& measure, const MeasureSums& sums, const std::optional<MeasureTarget>& target);

} // namespace opsdesk
