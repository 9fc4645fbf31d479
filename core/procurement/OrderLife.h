#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

// What becomes of whole orders, by the names in the table of PurchaseOrderMachine.

/// A draft to the same supplier and node, on the same terms and without lines; not kept yet.
PurchaseOrder draftLike(Context& context, const PurchaseOrder& order, std::string_view origin);
/// Keeps such a draft with @p lines, made by who sent the command, who is told of it.
void finishDraft(Context& context, PurchaseOrder draft, std::vector<PurchaseOrderLine> lines);

/// A new draft with the same lines at today's prices and dates. It never carries an approval.
Outcome copyOrder(Context& context, PurchaseOrder& order);
/// A new draft takes over some lines of this one. Whoever had a hand in this one has one in that.
Outcome splitOrder(Context& context, PurchaseOrder& order);
/// Takes over the lines of other drafts to the same supplier, node and currency, which are cancelled.
Outcome mergeOrders(Context& context, PurchaseOrder& order);
/// Changes an order that the supplier has. Within the tolerance (policies `setting.amend_tolerance_percent`, by default
/// 5) of what was approved it is so at once; beyond it waits for approval in the state `amended`, and receives nothing
/// until then.
Outcome amendOrder(Context& context, PurchaseOrder& order);
/// The amendment is not approved: the order is again what it was.
Outcome undoAmendment(Context& context, PurchaseOrder& order);

} // namespace opsdesk
