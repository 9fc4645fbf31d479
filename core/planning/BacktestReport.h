#pragma once

#include "core/planning/Backtest.h"

#include <boost/json/fwd.hpp>

namespace opsdesk {

/// One segment of @p row as a line to print: the policy and its knob, what it reached and what it held. Money in minor
/// units.
boost::json::object toJson(const BacktestRow& row, const BacktestSegment& segment);

} // namespace opsdesk
