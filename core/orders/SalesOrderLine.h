#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// One line of a sales order: an item, or a charge such as postage.
struct SalesOrderLine {
    std::int64_t entity = 0;
    Uuid order_id;
    std::int64_t line_no = 0; ///< in the order of the source
    std::int64_t item_id = 0; ///< 0 for a charge
    std::string charge;       ///< code of the charge; empty for an item
    std::string description;  ///< as the source had it
    Quantity quantity;        ///< ordered
    Quantity shipped;         ///< of it; what is missing was not there to ship
    Minor unit_price;
    Minor amount;
    std::int64_t fingerprint = 0; ///< of the imported row, by which it is known again; 0 when not imported
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SalesOrderLine, (),
                      (entity, order_id, line_no, item_id, charge, description, quantity, shipped, unit_price, amount,
                       fingerprint, rev))
OPSDESK_DECLARE_ROW(SalesOrderLine)

} // namespace opsdesk
