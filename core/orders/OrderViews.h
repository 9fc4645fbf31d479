#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views `orders` and `order-lines`.
void addOrderViews(Catalog& catalog);

} // namespace opsdesk
