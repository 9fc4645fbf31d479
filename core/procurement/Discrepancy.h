#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Something that was wrong with a delivery, until somebody says what becomes of it.
struct Discrepancy : Document {
    std::string kind; ///< over, short, damaged, wrong_item
    Uuid order_id;
    Uuid receipt_id;
    std::int64_t supplier_id = 0;
    std::int64_t line_no = 0; ///< of the order; 0 for what nobody ordered
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string lot;
    std::string stock_state; ///< where the goods are held; empty for what did not come
    Quantity quantity;
    Minor amount; ///< at the order's price, in the currency of the books; of a claim what the vendor owes
    Currency currency;
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::string note;
    std::int64_t rev = 0;
    Minor credited{}; ///< of a claim, by the supplier; the rest is a loss
};
BOOST_DESCRIBE_STRUCT(Discrepancy, (Document),
                      (kind, order_id, receipt_id, supplier_id, line_no, item_id, node_id, lot, stock_state, quantity,
                       amount, currency, decided_by, decided_at, note, rev, credited))
OPSDESK_DECLARE_ROW(Discrepancy)

} // namespace opsdesk
