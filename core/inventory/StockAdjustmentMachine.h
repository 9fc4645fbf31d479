#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a StockAdjustment. The action that makes it is the command `stock.adjust`.
const StateMachine& stockAdjustmentMachine();

} // namespace opsdesk
