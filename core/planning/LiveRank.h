#pragma once

#include "core/planning/PlannedRun.h"

namespace opsdesk {

/// Ranks the suggestions of a run of some items among those that are published of the others: each stands where it
/// belongs, beside one that it shares the rank with, until the next full run counts anew. Reads a few rows of the queue
/// for each.
void rankAmongPublished(PlannedRun& run, store::Connection& connection);

} // namespace opsdesk
