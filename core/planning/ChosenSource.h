#pragma once

#include "core/master/SupplierItem.h"
#include "core/planning/Suggestion.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// Whether a person may have @p row bought as @p sold says, null for what is not there: it is a regular purchase, of
/// that item, paid in the entity's currency, so that the plan can go on with that supplier.
Outcome checkSource(const Suggestion& row, const SupplierItem* sold);

/// Turns @p row to the supplier of @p sold: prices, rules and lead time are its own. What else follows, such as how
/// much is needed until its order comes, the next plan says.
void buyFrom(Context& context, Suggestion& row, const SupplierItem& sold);

} // namespace opsdesk
