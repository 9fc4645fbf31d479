#pragma once

#include "core/workflow/View.h"

#include <vector>

namespace opsdesk {

/// `stock-adjustments`.
std::vector<View> inventoryViews();

} // namespace opsdesk
