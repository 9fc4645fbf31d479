#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What stands at a place now; derived from the stock lines. Places outside (node 0) may be negative.
struct StockPosition {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string state;
    std::string lot;
    Quantity quantity;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(StockPosition, (), (entity, item_id, node_id, state, lot, quantity, rev))
OPSDESK_DECLARE_ROW(StockPosition)

} // namespace opsdesk
