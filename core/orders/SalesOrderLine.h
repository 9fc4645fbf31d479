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
    Minor amount;                 ///< what the customer pays for the line, with tax and after discounts
    std::int64_t fingerprint = 0; ///< of the imported row, by which it is known again; 0 when not imported
    std::int64_t rev = 0;
    Minor discount{};        ///< taken off, its share of the order's discounts among it
    Minor tax{};             ///< in the amount
    std::string reference{}; ///< the channel's own key of the line
};
BOOST_DESCRIBE_STRUCT(SalesOrderLine, (),
                      (entity, order_id, line_no, item_id, charge, description, quantity, shipped, unit_price, amount,
                       fingerprint, rev, discount, tax, reference))
OPSDESK_DECLARE_ROW(SalesOrderLine)

} // namespace opsdesk
