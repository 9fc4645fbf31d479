#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views `supplier-scorecards`, `supplier-lead-times` (month by month) and `supplier-deliveries`, the rows
/// that the figures rest on.
void addSupplierScorecards(Catalog& catalog);

} // namespace opsdesk
