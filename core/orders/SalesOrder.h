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
    Minor amount;         ///< what the customer pays for all of it, with tax and after discounts
    bool history = false; ///< before the cut-over
    std::int64_t rev = 0;
    std::string reference{};     ///< the channel's own key of the order
    std::string payment_state{}; ///< open, part, paid, overpaid; empty where the source does not say: taken as paid
    Minor discount{};            ///< taken off, over all lines
    Minor tax{};                 ///< in the amount
    Minor shipping{};            ///< in the amount: what its charges for shipping come to
    Minor paid{};                ///< captured, over all payments
    Minor refunded{};            ///< given back or promised by approved refunds; never above what was paid

    /// What can be given back at most: what was paid, or all of it where the source does not tell of payments.
    Minor refundable() const { return payment_state.empty() ? amount : paid; }
};
BOOST_DESCRIBE_STRUCT(SalesOrder, (Document),
                      (channel, customer, country, node_id, ordered_at, currency, amount, history, rev, reference,
                       payment_state, discount, tax, shipping, paid, refunded))
OPSDESK_DECLARE_ROW(SalesOrder)

} // namespace opsdesk
