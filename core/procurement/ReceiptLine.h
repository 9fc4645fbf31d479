#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What of an order line arrived in one receipt.
struct ReceiptLine {
    std::int64_t entity = 0;
    Uuid receipt_id;
    std::int64_t line_no = 0; ///< of the order
    std::int64_t item_id = 0;
    Quantity quantity;
    Minor value; ///< of the goods, without charges, in the currency of the books
    std::int64_t rev = 0;
    Minor charges{};        ///< freight and the like that was added to the value of the goods, as estimated
    Quantity damaged{};     ///< of the quantity
    std::string put_away{}; ///< where it is to be put, by the rules of the node; empty where none applies
};
BOOST_DESCRIBE_STRUCT(ReceiptLine, (),
                      (entity, receipt_id, line_no, item_id, quantity, value, rev, charges, damaged, put_away))
OPSDESK_DECLARE_ROW(ReceiptLine)

} // namespace opsdesk
