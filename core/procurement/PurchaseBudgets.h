#pragma once

#include "core/procurement/PurchaseBudget.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <optional>
#include <vector>

namespace opsdesk {

/// What an order would take of a budget.
struct BudgetShare {
    const PurchaseBudget* budget;
    Minor amount; ///< in the currency of the books
};

/// The budgets that @p order falls under today, and what it takes of each; none when no rate to the currency of the
/// books is known.
std::vector<BudgetShare> budgetShares(Context& context, const PurchaseOrder& order,
                                      const std::vector<const PurchaseOrderLine*>& lines);

/// Takes what the order needs of its budgets. Beyond what is left only somebody without a limit goes: rejects with
/// over_budget, naming the budget.
Outcome commitBudgets(Context& context, const PurchaseOrder& order, const std::vector<const PurchaseOrderLine*>& lines);
/// Gives it back: the order will not be.
void releaseBudgets(Context& context, const PurchaseOrder& order);
/// The order ends with @p part of @p whole of its amount: the rest is free again.
void reduceBudgets(Context& context, const PurchaseOrder& order, Minor part, Minor whole);

/// Adds `purchase_budget.set` and the view purchase-budgets.
///
/// Rejections: wrong_date, wrong_amount.
void addPurchaseBudgets(Catalog& catalog);

} // namespace opsdesk
