#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a purchase order: draft → submitted → approved → released → acknowledged → partly received → received →
/// closed.
///
/// Lines change in a draft alone. What was approved is bought as it was approved, or returned to be a draft again.
const StateMachine& purchaseOrderMachine();

} // namespace opsdesk
