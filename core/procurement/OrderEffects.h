#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

// What the names in the table of PurchaseOrderMachine mean. Guards look, effects change.

/// There is something to order, in amounts that can be ordered.
Outcome orderIsComplete(Context& context, const PurchaseOrder& order);
/// The command names the version and the amount that the person saw; whether they still hold was checked before.
Outcome orderWasSeen(Context& context, const PurchaseOrder& order);
/// The command says why: a standard reason, for a return a note is enough.
Outcome reasonIsGiven(Context& context, const PurchaseOrder& order);
/// The same of a @p code that is among other fields.
Outcome checkOrderReason(Context& context, const std::optional<std::string>& code);

Outcome editOrder(Context& context, PurchaseOrder& order);
Outcome submitOrder(Context& context, PurchaseOrder& order);
/// Back to a draft: submission and approval are void.
Outcome reopenOrder(Context& context, PurchaseOrder& order);
/// Gives one approval; the last one makes the order approved, as far as its budgets go.
Outcome approveOrder(Context& context, PurchaseOrder& order);
Outcome rejectOrder(Context& context, PurchaseOrder& order);
/// Sent to the supplier today; no line is expected before today and its lead time.
Outcome releaseOrder(Context& context, PurchaseOrder& order);
/// The supplier's dates for what is still to come.
Outcome acknowledgeOrder(Context& context, PurchaseOrder& order);
Outcome cancelOrder(Context& context, PurchaseOrder& order);
/// What has not come is cancelled, and the amount is that of what has.
Outcome closeOrder(Context& context, PurchaseOrder& order);

/// Goods arrived: a receipt with its lines, stock from the supplier to the node, the journal (goods received not
/// invoiced), and for lines now complete the supplier's lead time as a follow-up. Sets the state: partly_received or
/// received.
Outcome receiveOrder(Context& context, PurchaseOrder& order);

} // namespace opsdesk
