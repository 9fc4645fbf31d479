#pragma once

#include "core/store/Row.h"

#include <optional>
#include <span>
#include <vector>

namespace opsdesk {

/// Weekly demand of an item at a node, packed, so that planning reads one row per series. Derived from order lines,
/// returns and stock movements; each plan brings it up to date first. @see DemandHistory
struct DemandSeries {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    Date first_week;        ///< a Monday: that of the first week with demand
    std::int64_t weeks = 0; ///< up to the week of the entity's newest order; 0 when all orders were cancelled
    Bytes demand;           ///< thousandths of the base unit per week; @see packDemand
    Bytes out_of_stock;     ///< days of each week without stock, a byte each; empty for "never"
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(DemandSeries, (), (entity, item_id, node_id, first_week, weeks, demand, out_of_stock, rev))
OPSDESK_DECLARE_ROW(DemandSeries)

/// One to ten bytes per week: seven bits each, least significant first, the sign in the lowest bit.
Bytes packDemand(std::span<const std::int64_t> thousandths);
/// Appends @p weeks values in base units to @p out. False, with @p out as it was, when @p bytes hold another number.
bool unpackDemand(std::span<const std::byte> bytes, std::size_t weeks, std::vector<double>& out);

/// @p out becomes the share of each of @p weeks that was without stock, from week @p skipped of @p days on (a byte
/// each,
/// @see DemandSeries::out_of_stock); nothing where they are empty, for "never".
void unpackOutOfStock(std::span<const std::byte> days, std::size_t skipped, std::size_t weeks, std::vector<float>& out);

/// The Monday on or before @p day.
Date weekOf(Date day);

} // namespace opsdesk
