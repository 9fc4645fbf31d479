#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Buying: the machine purchase_order with its commands, gathering of suggestions, receipts, lead times, and the views.
void addProcurement(Catalog& catalog);

} // namespace opsdesk
