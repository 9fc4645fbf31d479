#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// The moving-average pool of an item over all places of the entity. Never a unit cost: quantity and value.
struct StockValue {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    Quantity quantity;
    Minor value;
    Currency currency;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(StockValue, (), (entity, item_id, quantity, value, currency, rev))
OPSDESK_DECLARE_ROW(StockValue)

} // namespace opsdesk
