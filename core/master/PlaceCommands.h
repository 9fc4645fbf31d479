#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `node.define` and `channel.define`: where the entity keeps stock, and where its orders come from. For setting up a
/// workspace: only the engine itself may.
void addPlaceCommands(Catalog& catalog);

} // namespace opsdesk
