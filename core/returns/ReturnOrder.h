#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
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
    Minor amount; ///< what the customer paid for it
    bool history = false;
    std::int64_t rev = 0;
    std::optional<Uuid> order_id{}; ///< the purchase it was authorised for; lines may name others
    bool blind = false;             ///< came without having been authorised
    std::string method{};           ///< ship_back, drop_off, to_vendor, keep
    std::string refund_method{};    ///< original, store_credit, exchange, none
    std::optional<Date> valid_until{};
    std::optional<Uuid> policy_id{}; ///< that authorised it
    std::int64_t policy_version = 0;
    std::string carrier{};
    std::string tracking{};
    std::string label{}; ///< who pays for the way back: us, customer; empty where nobody authorised it
    Minor label_cost{};
    std::optional<Uuid> exchange_order_id{}; ///< what went out instead
    std::int64_t fraud_score = 0;            ///< 0 to 100, of its signals
    std::string hold{};                      ///< why refunds wait: fraud, inspection; empty for no reason
    std::string note{};
    std::string refusal{};       ///< what the policy has against it, naming the rule; empty where it has nothing
    std::string overridden_by{}; ///< who authorised it all the same

    /// Whether it was authorised or taken in here, and not imported.
    bool cameOverDesk() const { return blind || !method.empty(); }
};
BOOST_DESCRIBE_STRUCT(ReturnOrder, (Document),
                      (channel, customer, country, node_id, returned_at, currency, amount, history, rev, order_id,
                       blind, method, refund_method, valid_until, policy_id, policy_version, carrier, tracking,
                       label, label_cost, exchange_order_id, fraud_score, hold, note, refusal, overridden_by))
OPSDESK_DECLARE_ROW(ReturnOrder)

} // namespace opsdesk
