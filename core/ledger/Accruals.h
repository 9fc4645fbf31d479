#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the view `accruals`: what is owed at the end of a day for goods and their landed costs that nobody has billed,
/// order by order, with its age.
void addAccruals(Catalog& catalog);

} // namespace opsdesk
