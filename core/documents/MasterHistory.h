#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The view master-history: what was done to an item or a supplier. Its commands name them in their payloads, which no
/// SQL of both stores reads.
void addMasterHistory(Catalog& catalog);

} // namespace opsdesk
