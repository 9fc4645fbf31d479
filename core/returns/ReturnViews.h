#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views `returns`, `return-lines` and `item-return-rates`.
void addReturnViews(Catalog& catalog);

} // namespace opsdesk
