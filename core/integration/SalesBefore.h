#pragma once

#include "core/integration/TradeBook.h"
#include "core/workflow/View.h"

#include <vector>

namespace opsdesk {

/// What the workspace knows of earlier sales that the returns of @p book, in so far as they do not state their order,
/// may take back: the same customers', of the same items.
std::vector<KnownSale> salesBefore(const TradeBook& book, ViewReader& reader, std::int64_t entity);

} // namespace opsdesk
