#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// One line of a return, linked to the purchase it takes back where one exists.
struct ReturnLine {
    std::int64_t entity = 0;
    Uuid return_id;
    std::int64_t line_no = 0;
    std::int64_t item_id = 0;
    std::string charge;
    std::string description;
    Quantity quantity;
    Minor unit_price;
    Minor amount;
    std::string link; ///< full, part, unlinked
    std::optional<Uuid> order_id;
    std::int64_t order_line_no = 0; ///< 0 when unlinked
    Quantity linked;                ///< how much of it the customer's earlier purchases cover
    std::string reason;             ///< as the source states it
    std::int64_t fingerprint = 0;   ///< of the imported row, by which it is known again; 0 when not imported
    std::int64_t rev = 0;
    std::string reason_code{}; ///< a reason of kind return
    std::string reason_rule{}; ///< the word or rule that chose it from the source's text; empty when a person did
    std::string condition{};   ///< as the customer states it: unopened, opened, used, faulty, damaged
    Quantity received{};       ///< of the quantity
    Quantity inspected{};      ///< of what was received
    Quantity refunded{};       ///< of the quantity, in money or by what went out in exchange
    Quantity exchanged{};      ///< of what was refunded
    std::string lot{};
    std::string serial{};
    Minor cost{};                           ///< what it came back into the books at
    std::string rule{};                     ///< of the return policy, by which it was authorised
    std::optional<Date> returnable_until{}; ///< by that rule
};
BOOST_DESCRIBE_STRUCT(ReturnLine, (),
                      (entity, return_id, line_no, item_id, charge, description, quantity, unit_price, amount, link,
                       order_id, order_line_no, linked, reason, fingerprint, rev, reason_code, reason_rule, condition,
                       received, inspected, refunded, exchanged, lot, serial, cost, rule, returnable_until))
OPSDESK_DECLARE_ROW(ReturnLine)

} // namespace opsdesk
