#pragma once

#include "core/ledger/StockLedger.h"

#include <string>

namespace opsdesk {

/// The SKU of an item as people know it; its key when there is no such item.
std::string itemName(store::UnitOfWork& rows, std::int64_t itemId);
/// Node code and state, such as `HOME available`; the state alone outside.
std::string placeName(store::UnitOfWork& rows, std::int64_t entity, const Place& place);

} // namespace opsdesk
