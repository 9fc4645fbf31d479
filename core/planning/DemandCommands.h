#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `demand.correct` and `demand.correct.remove`: how a week of an item's demand at a node counts, said by a person
/// against what was entered or what the plan makes of it.
/// Rejections: unknown_item, unknown_node, wrong_date, wrong_quantity, missing_reason, unknown_correction.
void addDemandCommands(Catalog& catalog);

} // namespace opsdesk
