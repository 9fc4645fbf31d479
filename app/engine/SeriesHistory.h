#pragma once

#include "core/base/Result.h"

#include <boost/json/fwd.hpp>

#include <vector>

namespace opsdesk {

/// The fields that lines of series have in common, for `opsdeskd forecast` and `opsdeskd backtest`.

/// "y": numbers up to @p largest either way, oldest first; NaN for null. Rejections name the field.
Result<std::vector<double>> readHistory(const boost::json::value& json, double largest);

/// "frequency": the periods of a season, 1 to 1000.
Result<int> readFrequency(const boost::json::value& json);

} // namespace opsdesk
