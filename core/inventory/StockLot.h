#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A lot that does not keep for ever. Where it lies, and how much of it, stock positions tell.
struct StockLot {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::string lot;
    Date expires_on; ///< the last day on which it can be sold
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(StockLot, (), (entity, item_id, lot, expires_on, rev))
OPSDESK_DECLARE_ROW(StockLot)

} // namespace opsdesk
