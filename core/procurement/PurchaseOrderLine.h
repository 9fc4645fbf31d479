#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// One item of a purchase order.
struct PurchaseOrderLine {
    std::int64_t entity = 0;
    Uuid order_id;
    std::int64_t line_no = 0;
    std::int64_t item_id = 0;
    Quantity quantity;
    Quantity received;
    Quantity cancelled; ///< the remainder that was closed
    Minor unit_cost;
    Minor amount;
    Date expected_on;
    std::optional<Uuid> suggestion_id;
    std::int64_t rev = 0;
    Quantity invoiced{};
    Minor received_value{}; ///< of what was received, without charges, in the currency of the books
    Minor invoiced_value{}; ///< of that, what invoices have taken up
    Minor charges{};        ///< its share of the order's charges, in the order's currency
};
BOOST_DESCRIBE_STRUCT(PurchaseOrderLine, (),
                      (entity, order_id, line_no, item_id, quantity, received, cancelled, unit_cost, amount,
                       expected_on, suggestion_id, rev, invoiced, received_value, invoiced_value, charges))
OPSDESK_DECLARE_ROW(PurchaseOrderLine)

} // namespace opsdesk
