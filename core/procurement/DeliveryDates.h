#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <map>

namespace opsdesk {

/// Whether the supplier has the order, and something of it may still be delivered.
bool isToCome(const PurchaseOrder& order);

/// Gives lines of @p order the day that evidence says they will come, and says to the buyer when that is later than was
/// expected before: a task with what is open of those lines at stake.
void moveExpectedDates(Context& context, PurchaseOrder& order, const std::map<std::int64_t, Date>& days);

/// From now on the engine itself notices when the day passes on which something of @p order is expected. To be called
/// whenever that day may have changed; when nothing is to come any more, what was said about it is done.
void watchDelivery(Context& context, const PurchaseOrder& order);

/// Adds `purchase_order.check_late`, which the timer issues.
void addDeliveryWatch(Catalog& catalog);

/// Asks the supplier to hurry: opens a task to follow up, until the supplier has answered. Rejections: past_date,
/// wrong_date.
Outcome expediteOrder(Context& context, PurchaseOrder& order);
/// The supplier has answered.
void answerExpedite(Context& context, const PurchaseOrder& order);

} // namespace opsdesk
