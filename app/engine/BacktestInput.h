#pragma once

#include "app/engine/Place.h"

#include "core/planning/BacktestSeries.h"

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// Series from lines of JSON: id, frequency and y as `opsdeskd forecast` takes them, and of the item unit_cost and
/// price (whole minor units), lead_time_days, lead_time_deviation_days, moq and multiple.
/// @p leadTimeNeeded: each line must tell its lead time, because nothing else does.
/// @throws UsageError that names the line
std::vector<BacktestSeries> readBacktestSeries(std::istream& in, bool leadTimeNeeded);

/// The demand series of @p entity in the workspace at @p place, with the offers and prices that a plan would use.
/// @throws UsageError, StoreError
std::vector<BacktestSeries> readBacktestSeries(Program& program, const PlaceOptions& place, std::int64_t entity);

/// Observed lead times from a file: a number of days on each line. @throws UsageError
std::vector<double> readLeadTimes(const std::string& file);

} // namespace opsdesk
