#pragma once

#include "core/sync/CentreGate.h"
#include "core/sync/Pipeline.h"

namespace opsdesk::snapshotsql {

// What a snapshot of a central PostgreSQL begins with, in one round trip.

/// Adds the statements that begin a snapshot and answer @p request.
void add(Pipeline& pipeline, const SnapshotRequest& request);
/// What they answered.
SnapshotHead read(std::span<const store::PostgresResult> results, const SnapshotRequest& request);

/// The key columns in key order, comma separated.
std::string keyList(const store::RowType& type);

} // namespace opsdesk::snapshotsql
