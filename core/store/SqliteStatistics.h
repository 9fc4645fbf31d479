#pragma once

#include "core/store/Connection.h"

namespace opsdesk::store {

/// Tells SQLite's planner how selective each index is: the first column, the entity, not at all; all key columns
/// together, one row. Without it the planner takes a primary key's first column for as good as a lookup's two, and
/// reads whole tables. Fixed figures, not ANALYZE: plans must not depend on what a workspace held when somebody
/// measured it.
void writeSqliteStatistics(Connection& sqlite);

/// Whether the figures stand as written.
bool sqliteStatisticsHold(Connection& sqlite);

} // namespace opsdesk::store
