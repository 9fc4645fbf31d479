#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A quantity of one item that moved between two places (node, state). Node 0 is outside: history, customer, supplier,
/// written_off, found.
struct StockLine {
    std::int64_t entity = 0;
    std::int64_t entry_id = 0;
    std::int64_t line_no = 0; ///< from 1
    std::int64_t item_id = 0;
    std::string lot; ///< empty for none
    std::int64_t from_node = 0;
    std::string from_state;
    std::int64_t to_node = 0;
    std::string to_state;
    Quantity quantity; ///< above zero
    Minor value;       ///< book value that moved into or out of the entity's stock; 0 within it and in history
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(StockLine, (),
                      (entity, entry_id, line_no, item_id, lot, from_node, from_state, to_node, to_state, quantity,
                       value, rev))
OPSDESK_DECLARE_ROW(StockLine)

} // namespace opsdesk
