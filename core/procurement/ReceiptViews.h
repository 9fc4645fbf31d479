#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views receipts, receipt-lines and supplier-scorecards: what arrived, and how reliably.
void addReceiptViews(Catalog& catalog);

} // namespace opsdesk
