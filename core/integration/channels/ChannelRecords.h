#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opsdesk {

/// Why what a channel sent cannot be read: where in it, and what is wrong and mends it.
struct ChannelFault {
    std::string where; ///< a path such as $.order.line_items[2].price, or a line and a column
    std::string reason;
};

template <class T>
using ChannelRead = tl::expected<T, ChannelFault>;

/// An item that was ordered, or a charge. All amounts are of the whole line.
struct ChannelLine {
    std::string key;    ///< the channel's own
    std::string code;   ///< the channel's SKU; empty for a charge
    std::string charge; ///< shipping, gift_wrap, cash_on_delivery, tip, duties; empty for an item
    std::string description;
    Quantity quantity, shipped;
    Minor amount;   ///< what the customer pays, with tax and after discounts
    Minor discount; ///< taken off, its share of what was taken off the order among it
    Minor tax;      ///< in the amount

    bool operator==(const ChannelLine&) const = default;
};

struct ChannelPayment {
    std::string tender;    ///< @see OrderPayment
    std::string reference; ///< the channel's own key of the payment
    Minor amount;
    Timestamp paid_at;

    bool operator==(const ChannelPayment&) const = default;
};

struct ChannelOrder {
    std::string key;  ///< the channel's own
    std::string name; ///< what people call it there
    Timestamp ordered_at;
    std::optional<Timestamp> shipped_at; ///< the last shipment
    Currency currency;
    std::string customer; ///< the channel's key of the customer, or a hash of the address that mails go to
    std::string customer_name;
    std::string country;
    bool cancelled = false;
    std::vector<ChannelLine> lines;
    std::vector<ChannelPayment> payments;
    std::optional<Minor> total;            ///< what the channel says that all comes to
    std::vector<std::string> refunds;      ///< messages of their own that the order carries
    std::optional<Timestamp> changed_at{}; ///< the last time, as the channel says

    bool operator==(const ChannelOrder&) const = default;
};

struct ChannelRefundLine {
    std::string line_key; ///< of the order's line; empty where the channel names the SKU alone
    std::string code;
    Quantity quantity;
    Minor subtotal; ///< as the channel says it: with tax where its prices have it
    Minor tax;

    bool operator==(const ChannelRefundLine&) const = default;
};

/// Money that the channel gave back already.
struct ChannelRefund {
    std::string key;
    std::string order_key;
    Timestamp refunded_at;
    Currency currency;
    std::string note;
    std::vector<ChannelRefundLine> lines;
    Minor shipping, shipping_tax;
    std::vector<ChannelPayment> payments; ///< the ways it went back
    bool moneyless = false;               ///< the channel says that no money moved, or has not yet

    bool operator==(const ChannelRefund&) const = default;
};

/// Goods that a customer sends, or sent, back to the channel.
struct ChannelReturn {
    std::string key;
    std::string order_key;
    std::string code;
    Quantity quantity;
    Timestamp returned_at;
    std::string reason, disposition;
    std::string carrier, tracking;
    std::string status;

    bool operator==(const ChannelReturn&) const = default;
};

struct SettlementLine {
    std::string type; ///< Order, Refund, or what else the channel settles
    std::string order_key;
    std::string code;
    std::string what; ///< Principal, Tax, Shipping, the name of a fee …
    bool fee = false;
    Minor amount; ///< what the channel owes for it; below zero: what it keeps
    Timestamp posted_at;

    bool operator==(const SettlementLine&) const = default;
};

/// What a channel pays out for a time.
struct ChannelSettlement {
    std::string key;
    Currency currency;
    Timestamp paid_at;
    Minor total;
    std::vector<SettlementLine> lines;

    bool operator==(const ChannelSettlement&) const = default;
};

using ChannelRecord = std::variant<ChannelOrder, ChannelRefund, ChannelReturn, ChannelSettlement>;

} // namespace opsdesk
