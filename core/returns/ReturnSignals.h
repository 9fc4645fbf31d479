#pragma once

#include "core/returns/Refund.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/ReturnSignalRules.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// Looks for signals of abuse once the present command is done: at the authorisation of a return, when it comes, and
/// when it was inspected. What is found holds refunds and opens a task for the controller; it decides nothing.
void assessReturn(Context& context, const ReturnOrder& returned);

/// The same at once for a refund without a return; its score.
std::int64_t assessRefund(Context& context, const Refund& refund);

/// Adds `return_signal.assess`.
void addReturnSignals(Catalog& catalog);

} // namespace opsdesk
