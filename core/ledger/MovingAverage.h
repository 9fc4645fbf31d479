#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"

namespace opsdesk {

/// An item's stock over all places of an entity, valued at moving average: quantity and value, never a unit cost, so
/// that nothing is lost by rounding.
struct StockPool {
    Quantity quantity;
    Minor value;

    auto operator<=>(const StockPool&) const = default;
};

/// What @p quantity is worth at the current average, half to even in 128 bits; nothing when the pool is empty.
/// @throws std::overflow_error
Minor averageValue(const StockPool& pool, Quantity quantity);

/// Takes @p quantity (above zero, at most what is there) with its share of the value; the last unit takes all.
Minor takeFrom(StockPool& pool, Quantity quantity);

/// @throws std::overflow_error
void addTo(StockPool& pool, Quantity quantity, Minor value);

/// The value of @p returning units that come back of an issue of @p issued units worth @p value, after @p
/// returnedBefore came back. Shares of successive returns add up to @p value exactly. @p issued is above zero.
Minor returnedValue(Minor value, Quantity issued, Quantity returnedBefore, Quantity returning);

} // namespace opsdesk
