#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views `orders`, `order-lines` and `order-payments`.
void addOrderViews(Catalog& catalog);

} // namespace opsdesk
