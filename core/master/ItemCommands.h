#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `item.edit`: for how long an item keeps and what room it takes, in the shared stream.
void addItemCommands(Catalog& catalog);

} // namespace opsdesk
