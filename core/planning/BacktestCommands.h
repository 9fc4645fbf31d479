#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a back-test: made, played as often as one likes, deleted.
const StateMachine& backtestMachine();

/// Adds the machine, `backtest.create`, `record`, `delete`, and the views `backtests` and `backtest-points`.
/// Rejections beside those of every document: wrong_policy, wrong_fill, backtest_exists, wrong_result.
void addBacktests(Catalog& catalog);

} // namespace opsdesk
