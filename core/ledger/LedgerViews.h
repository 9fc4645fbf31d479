#pragma once

#include "core/workflow/View.h"

#include <vector>

namespace opsdesk {

/// `stock`, `stock-entries`, `journal`, `trial-balance`, `accounts`, `posting-rules`.
std::vector<View> ledgerViews();

} // namespace opsdesk
