#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `analogue.set` and `analogue.remove`: which items a new one is expected to sell like.
/// Rejections: unknown_sku, wrong_analogue, unknown_analogue.
void addAnalogueCommands(Catalog& catalog);

} // namespace opsdesk
