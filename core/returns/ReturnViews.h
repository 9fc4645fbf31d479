#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views `returns`, `return-lines` and `item-return-rates`.
void addReturnViews(Catalog& catalog);
/// The views `return-inspections` and `return-checks`, each of which tells its return by `return_id`.
void addReturnDeskViews(Catalog& catalog);

} // namespace opsdesk
