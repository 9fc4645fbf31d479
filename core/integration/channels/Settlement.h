#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// What a channel or a provider of payments paid out: of what it collected from customers, less what it keeps.
struct Settlement : Document {
    std::string channel;
    std::string reference; ///< the channel's own key
    Date settled_on;       ///< the day it paid
    Currency currency;
    Minor amount;     ///< paid out
    Minor collected;  ///< of the orders that it names, refunds taken off
    Minor fees;       ///< kept
    Minor difference; ///< what it owes more than it says; what was found so when it was accepted
    Minor own_open;   ///< of collected, neither paid out nor kept nor accepted; in the currency of the books
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::string note; ///< why the difference may stay
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Settlement, (Document),
                      (channel, reference, settled_on, currency, amount, collected, fees, difference, own_open,
                       decided_by, decided_at, note, rev))
OPSDESK_DECLARE_ROW(Settlement)

/// What of a settlement is of one order, or of none.
struct SettledOrder {
    std::int64_t entity = 0;
    Uuid settlement_id;
    std::int64_t line_no = 0; ///< from 1
    std::optional<Uuid> order_id;
    std::string reference; ///< the channel's own key of the order
    Currency currency;
    Minor collected;  ///< refunds taken off; of no order: what came on top, or was kept when below zero
    Minor fees;       ///< kept
    Minor difference; ///< what was paid of the order and not settled, as it was found
    Minor accepted;   ///< of it, taken as it is
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SettledOrder, (),
                      (entity, settlement_id, line_no, order_id, reference, currency, collected, fees, difference,
                       accepted, rev))
OPSDESK_DECLARE_ROW(SettledOrder)

} // namespace opsdesk
