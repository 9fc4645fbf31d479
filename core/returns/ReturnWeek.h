#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What was sold of an item through a channel in a week, and what came back in it, whenever that was sold. Derived
/// from orders and returns in the command that posts them; it knows of no customer.
struct ReturnWeek {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::string channel;
    std::int64_t week_no = 0; ///< @see weekNumber
    Quantity sold;            ///< shipped
    std::int64_t sold_lines = 0;
    Minor sold_value; ///< in the currency of the books; 0 where no rate is known
    Quantity returned;
    std::int64_t returned_lines = 0;
    Minor returned_value;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnWeek, (),
                      (entity, item_id, channel, week_no, sold, sold_lines, sold_value, returned, returned_lines,
                       returned_value, rev))
OPSDESK_DECLARE_ROW(ReturnWeek)

/// Of what came back of an item in a week, the part for one reason.
struct ReturnReasonWeek {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::string reason; ///< code of a reason of kind return; empty where none is known
    std::int64_t week_no = 0;
    Quantity returned;
    std::int64_t returned_lines = 0;
    Minor returned_value;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnReasonWeek, (),
                      (entity, item_id, reason, week_no, returned, returned_lines, returned_value, rev))
OPSDESK_DECLARE_ROW(ReturnReasonWeek)

/// Weeks from Monday to Sunday, that of 1970-01-01 being 0.
std::int64_t weekNumber(Date day);
/// The Monday of a week.
Date weekBegin(std::int64_t weekNo);

} // namespace opsdesk
