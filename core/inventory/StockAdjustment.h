#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <string>

namespace opsdesk {

/// A proposed correction of stock, posted when someone else approves it.
struct StockAdjustment : Document {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string stock_state;
    std::string lot;
    Quantity quantity; ///< signed: what to add
    Minor amount;      ///< book value at stake, without sign
    Currency currency;
    std::string reason_code;
    std::string note;
    std::string decided_by;
    std::string decision_reason;     ///< code of kind adjustment_decision; empty unless rejected
    std::int64_t stock_entry_id = 0; ///< 0 until posted
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(StockAdjustment, (Document),
                      (item_id, node_id, stock_state, lot, quantity, amount, currency, reason_code, note, decided_by,
                       decision_reason, stock_entry_id, rev))
OPSDESK_DECLARE_ROW(StockAdjustment)

} // namespace opsdesk
