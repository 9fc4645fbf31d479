#pragma once

#include "core/planning/BacktestSeries.h"
#include "core/store/Connection.h"

#include <vector>

namespace opsdesk {

/// The demand series of @p entity, with the offers and prices that a plan on the workspace's day, else @p today, would
/// use. Empty where none was made yet. @throws UsageError, StoreError
std::vector<BacktestSeries> readBacktestSeries(store::Connection& connection, std::int64_t entity, Date today);

} // namespace opsdesk
