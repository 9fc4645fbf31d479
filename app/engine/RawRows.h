#pragma once

#include "core/store/Connection.h"

#include <cstdint>

namespace opsdesk {

/// How many commands a second a store could take at most: puts the rows that the commands of entity 1 after revision
/// @p since left in @p from into @p to, a durable transaction for those of each command. @p to is empty but for its
/// schema.
double rawRowsPerSecond(store::Connection& from, store::Connection& to, std::int64_t since);

} // namespace opsdesk
