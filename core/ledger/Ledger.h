#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Accounts, posting map and the views on stock and money.
///
/// Events of the posting map, and what they move: opening, receipt, supplier_return, issue, customer_return, write_off,
/// vendor_claim, liquidation, adjustment_loss, adjustment_gain.
void addLedger(Catalog& catalog);

} // namespace opsdesk
