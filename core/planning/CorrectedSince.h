#pragma once

#include "core/store/Connection.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace opsdesk {

/// Series, by item and node, of which people corrected a week, or took a correction back, after @p revision of the
/// stream of @p entity. Ascending, each once.
std::vector<std::pair<std::int64_t, std::int64_t>> correctedSince(store::Connection& connection, std::int64_t entity,
                                                                  std::int64_t revision);

} // namespace opsdesk
