#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds what was ordered and came back of an item, computed for the item that is asked for: the views
/// `demand-channels`, by channel and week, and `demand-days`, by node, channel and day.
void addChannelViews(Catalog& catalog);

} // namespace opsdesk
