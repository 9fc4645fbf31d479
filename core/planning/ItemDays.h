#pragma once

#include "core/planning/DemandDays.h"
#include "core/store/Connection.h"

#include <string>
#include <vector>

namespace opsdesk {

/// Stored days of an item at one node through one channel, unpacked. @see DemandDays
struct ItemDays {
    std::int64_t nodeId = 0;
    std::string channel;
    std::vector<DayQuantity> ordered, returned; ///< ascending
    std::int64_t rev = 0;
};

/// Of @p item, by node and channel. @throws StoreError Corrupt when a series cannot be read
std::vector<ItemDays> readItemDays(store::Connection& connection, std::int64_t entity, std::int64_t item);

} // namespace opsdesk
