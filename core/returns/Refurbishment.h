#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Work on returned goods, to make them fit for sale. Meanwhile they stand where they came in.
struct Refurbishment : Document {
    Uuid return_id;
    std::int64_t line_no = 0;       ///< of the return
    std::int64_t inspection_no = 0; ///< that asked for it
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string lot;
    Quantity quantity;
    Currency currency;        ///< of the books
    Minor cost;               ///< of the work
    std::string result_grade; ///< as goods are graded; empty until done
    std::string done_by;
    std::optional<Timestamp> done_at;
    std::int64_t journal_entry_id = 0; ///< 0 until posted
    std::string note;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Refurbishment, (Document),
                      (return_id, line_no, inspection_no, item_id, node_id, lot, quantity, currency, cost, result_grade,
                       done_by, done_at, journal_entry_id, note, rev))
OPSDESK_DECLARE_ROW(Refurbishment)

} // namespace opsdesk
