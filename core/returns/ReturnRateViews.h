#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views `return-rates`, `return-rate-weeks` and `return-reasons`.
void addReturnRateViews(Catalog& catalog);

} // namespace opsdesk
