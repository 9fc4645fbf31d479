#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <string>

namespace opsdesk {

/// A customer's order. Imported ones are shipped at once.
struct SalesOrder : Document {
    std::string channel;
    std::string customer; ///< code; empty when not known
    std::string country;
    std::int64_t node_id = 0; ///< that ships it
    Timestamp ordered_at;
    Currency currency;
    Minor amount;
    bool history = false; ///< before the cut-over
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SalesOrder, (Document),
                      (channel, customer, country, node_id, ordered_at, currency, amount, history, rev))
OPSDESK_DECLARE_ROW(SalesOrder)

} // namespace opsdesk
