#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `backtests`, the replays of the past that were kept, and `backtest-points`, what each policy reached and held.
void addBacktestViews(Catalog& catalog);

} // namespace opsdesk
