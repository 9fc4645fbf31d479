#pragma once

#include "core/workflow/View.h"

#include <vector>

namespace opsdesk {

/// `items`, `suppliers`, `nodes`, `supplier-items`.
std::vector<View> masterViews();

} // namespace opsdesk
