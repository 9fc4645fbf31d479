#pragma once

#include "core/store/Connection.h"
#include "core/workflow/View.h"

#include <cstdint>
#include <vector>

namespace opsdesk {

/// The items that @p filters of a computed view ask for: by `id`, of rows whose ids begin with the item's key and a
/// slash, or by `item_id` or `sku`. None when no item is asked for. Ascending, each once.
std::vector<std::int64_t> askedItems(store::Connection& connection, const std::vector<Filter>& filters);

} // namespace opsdesk
