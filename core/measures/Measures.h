#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Figures to steer by: their views and commands.
void addMeasures(Catalog& catalog);

} // namespace opsdesk
