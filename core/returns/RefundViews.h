#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views refunds and refund-liability.
void addRefundViews(Catalog& catalog);
/// Adds what is looked at beside a refund or a return: refund-lines, refund-parts, refund-tenders, refund-journal,
/// return-signals.
void addRefundDetailViews(Catalog& catalog);

} // namespace opsdesk
