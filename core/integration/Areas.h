#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Everything the program can do: the commands, machines, views and seeds of all areas.
void addAllAreas(Catalog& catalog);

} // namespace opsdesk
