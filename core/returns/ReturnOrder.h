#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <string>

namespace opsdesk {

/// Goods a customer sent back (RMA).
struct ReturnOrder : Document {
    std::string channel;
    std::string customer;
    std::string country;
    std::int64_t node_id = 0; ///< where it was received
    Timestamp returned_at;
    Currency currency;
    Minor amount;
    bool history = false;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnOrder, (Document),
                      (channel, customer, country, node_id, returned_at, currency, amount, history, rev))
OPSDESK_DECLARE_ROW(ReturnOrder)

} // namespace opsdesk
