#pragma once

#include "core/base/Uuid.h"
#include "core/workflow/Catalog.h"

namespace opsdesk {

/// What a new workspace of the bench is seeded with: @p count suggestions with all that stands beside one, and the
/// items, suppliers and terms they speak of.
void addBenchSuggestions(Catalog& catalog, std::int64_t count);

/// A draft order of 2,000 lines among them, for windows to open: its key, in every workspace of the bench.
inline Uuid benchOrderId() {
    return Uuid::derived(Uuid(), "large bench order");
}

} // namespace opsdesk
