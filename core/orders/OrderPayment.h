#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What a customer paid for an order in one way; refunds go back the way the money came.
struct OrderPayment {
    std::int64_t entity = 0;
    Uuid order_id;
    std::int64_t payment_no = 0; ///< from 1
    std::string tender;          ///< card, wallet, gift_card, invoice, cash, marketplace …
    std::string reference;       ///< the payment's key at the provider; no card number
    Currency currency;
    Minor amount;   ///< captured
    Minor refunded; ///< of it, by approved refunds; never above the amount
    Timestamp paid_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(OrderPayment, (),
                      (entity, order_id, payment_no, tender, reference, currency, amount, refunded, paid_at, rev))
OPSDESK_DECLARE_ROW(OrderPayment)

/// Whether a channel or a provider holds the money until it settles: not of what was paid by credit that we gave.
inline bool isCollected(const OrderPayment& payment) {
    return payment.tender != "gift_card" && payment.tender != "store_credit";
}

} // namespace opsdesk
