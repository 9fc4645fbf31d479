#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// Notes how a line of @p order changes, when the order was submitted before. Null @p before: it is new; null @p after:
/// it goes.
void noteChange(Context& context, const PurchaseOrder& order, const PurchaseOrderLine* before,
                const PurchaseOrderLine* after);

/// On a new submission: what was changed before the last one is known to all by now and goes.
void forgetOlderChanges(Context& context, const PurchaseOrder& order);

} // namespace opsdesk
