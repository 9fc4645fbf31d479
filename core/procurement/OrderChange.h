#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What was changed in a draft that had been submitted before, for whoever approves it the next time.
struct OrderChange {
    std::int64_t entity = 0;
    Uuid order_id;
    std::int64_t change_no = 0;
    std::int64_t since_version = 0; ///< of the submission that it changes
    std::int64_t item_id = 0;
    std::int64_t line_no = 0;
    std::string field; ///< quantity, unit_cost, expected_on, item; line for one that came or went
    std::string before;
    std::string after;
    std::string changed_by;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(OrderChange, (),
                      (entity, order_id, change_no, since_version, item_id, line_no, field, before, after, changed_by,
                       rev))
OPSDESK_DECLARE_ROW(OrderChange)

} // namespace opsdesk
