#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/ApprovalChain.h"

#include <vector>

namespace opsdesk {

/// The order as something that is approved.
ApprovalSubject approvalSubject(Context& context, const PurchaseOrder& order);

/// What a policy's conditions may go by. Budgets of today count @p withBudgets alone: of orders of the past it is not
/// known what was left.
ApprovalFacts approvalFacts(Context& context, const PurchaseOrder& order,
                            const std::vector<const PurchaseOrderLine*>& lines, bool withBudgets);

/// Whether the person may do @p action with the order. Approvals go by the chain; whoever may give one may also send
/// the order back or refuse it, and so may whoever's limit covers it.
Outcome mayActOn(Context& context, const PurchaseOrder& order, std::string_view action);

/// Adds `approval_policy.simulate`, which tries a policy on the orders that were submitted in the last year.
void addApprovalSimulation(Catalog& catalog);

} // namespace opsdesk
