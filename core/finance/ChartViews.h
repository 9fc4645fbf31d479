#pragma once

#include "core/workflow/View.h"

#include <vector>

namespace opsdesk {

/// posting-map-versions, tax-codes, tax-summary, currency-revaluations and
/// currency-revaluation-lines.
std::vector<View> chartViews();

} // namespace opsdesk
