#include "core/ledger/MovingAverage.h"

namespace opsdesk {

Minor averageValue(const StockPool& pool, Quantity quantity) {
    if (pool.quantity <= Quantity())
        return {};
    return Minor(mulDivRoundHalfEven(pool.value.units(), quantity.count(), pool.quantity.count()));
}

Minor takeFrom(StockPool& pool, Quantity quantity) {
    const auto value = quantity == pool.quantity ? pool.value : averageValue(pool, quantity);
    pool.quantity -= quantity;
    pool.value -= value;
    return value;
}

void addTo(StockPool& pool, Quantity quantity, Minor value) {
    pool.quantity += quantity;
    pool.value += value;
}

Minor returnedValue(Minor value, Quantity issued, Quantity returnedBefore, Quantity returning) {
    const StockPool issue{issued, value};
    return averageValue(issue, returnedBefore + returning) - averageValue(issue, returnedBefore);
}

} // namespace opsdesk
