#pragma once

#include "core/store/Row.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// What was ordered of an item at a node through a channel, and what came back, day by day, packed: a row per series.
/// Of it weeks add up, and items over their nodes or channels. Derived from order and return lines with the demand
/// series beside it; each plan brings both up to date first. @see readDemandHistory
struct DemandDays {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string channel; ///< code; empty where the order names none
    Date first_day;      ///< with anything
    Bytes ordered;       ///< @see packDays
    Bytes returned;      ///< on the day on which it came back
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(DemandDays, (), (entity, item_id, node_id, channel, first_day, ordered, returned, rev))
OPSDESK_DECLARE_ROW(DemandDays)

/// What was counted on one day.
struct DayQuantity {
    Date day;
    std::int64_t thousandths = 0; ///< of the base unit

    bool operator==(const DayQuantity&) const = default;
};

/// The days from the one before to the next, the first from @p firstDay on, and what was counted on each: days on which
/// nothing happened take no room. @p days ascending.
Bytes packDays(Date firstDay, std::span<const DayQuantity> days);
/// Nothing when @p bytes are not such, or the days do not ascend.
std::optional<std::vector<DayQuantity>> unpackDays(Date firstDay, std::span<const std::byte> bytes);

} // namespace opsdesk
