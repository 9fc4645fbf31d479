#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a refund: proposed or held → approved → paid; rejected, cancelled or reversed.
const StateMachine& refundMachine();

} // namespace opsdesk
