#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// All that the area of returns and write-offs adds to the program.
void addReturns(Catalog& catalog);

} // namespace opsdesk
