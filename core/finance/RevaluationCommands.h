#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `currency.revalue`.
///
/// Rejections: wrong_date, no_rate, period_closed.
void addRevaluationCommands(Catalog& catalog);

} // namespace opsdesk
