#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// Goods that arrived against a purchase order.
struct Receipt {
    std::int64_t entity = 0;
    Uuid id;
    std::string number;
    Uuid order_id;
    std::int64_t node_id = 0;
    Date received_on;
    std::string received_by;
    std::string delivery_note; ///< the supplier's number of the delivery; empty when unknown
    std::int64_t stock_entry_id = 0;
    std::int64_t rev = 0;
    bool blind = false; ///< counted without seeing what was ordered
};
BOOST_DESCRIBE_STRUCT(Receipt, (),
                      (entity, id, number, order_id, node_id, received_on, received_by, delivery_note, stock_entry_id,
                       rev, blind))
OPSDESK_DECLARE_ROW(Receipt)

} // namespace opsdesk
