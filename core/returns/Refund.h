#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Money that a customer gets back for an order. Its parts add up:
/// amount = goods + goodwill − discount + tax + shipping − fee − set_off.
struct Refund : Document {
    std::optional<Uuid> return_id; ///< none where no goods come back
    Uuid order_id;
    std::string channel;
    std::string customer; ///< code
    Currency currency;    ///< the order's
    Minor amount;
    Minor own_amount; ///< in the currency of the books: what is owed, from the approval to the payment
    Minor goods;      ///< without tax and before discounts
    Minor goodwill;   ///< without goods and without tax; below zero where it was given ahead of these goods
    Minor discount;
    Minor tax;
    Minor shipping;     ///< without tax
    Minor shipping_tax; ///< in the tax
    Minor fee;          ///< kept for taking goods into stock again
    Minor set_off;      ///< taken off what the customer has not paid
    std::string reason_code;
    std::string method;    ///< original: the way the money came; store_credit
    std::string origin;    ///< return, order (without a return), goodwill, channel (it paid back already)
    std::string hold;      ///< policy, receipt, inspection, fraud, limit: why it waits, or did
    std::string reference; ///< of the payment at the provider, or of the channel's own refund
    std::string released_by;
    std::string released_hold; ///< the hold that was released: it and those before it count no more
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::string decision_reason; ///< code, of a rejection
    std::optional<Timestamp> paid_at;
    bool history = false; ///< before the cut-over: nothing to post
    std::string note;
    std::int64_t rev = 0;

    /// Counts against what was paid: proposed, held, approved or paid.
    bool stands() const { return state == "proposed" || state == "held" || isDecided(); }
    /// Has been promised, and taken off what can be refunded.
    bool isDecided() const { return state == "approved" || state == "paid"; }
};
BOOST_DESCRIBE_STRUCT(Refund, (Document),
                      (return_id, order_id, channel, customer, currency, amount, own_amount, goods, goodwill, discount,
                       tax, shipping, shipping_tax, fee, set_off, reason_code, method, origin, hold, reference,
                       released_by, released_hold, decided_by, decided_at, decision_reason, paid_at, history, note,
                       rev))
OPSDESK_DECLARE_ROW(Refund)

/// What a refund takes of a line of the order.
struct RefundLine {
    std::int64_t entity = 0;
    Uuid refund_id;
    std::int64_t line_no = 0;
    Uuid order_id;
    std::int64_t order_line_no = 0;
    std::int64_t item_id = 0; ///< 0 for a charge
    std::optional<Uuid> return_id;
    std::int64_t return_line_no = 0; ///< 0 for none
    Quantity quantity;               ///< 0 for what is given without goods
    Minor discount;
    Minor tax;
    Minor amount; ///< with tax, after discounts, before the fee
    Minor fee;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(RefundLine, (),
                      (entity, refund_id, line_no, order_id, order_line_no, item_id, return_id, return_line_no,
                       quantity, discount, tax, amount, fee, rev))
OPSDESK_DECLARE_ROW(RefundLine)

/// One step of the computation, which is what the journal gets: all parts of a refund add up to its amount.
struct RefundPart {
    std::int64_t entity = 0;
    Uuid refund_id;
    std::int64_t part_no = 0;
    std::string event; ///< of the posting map
    std::int64_t order_line_no = 0;
    std::int64_t item_id = 0;
    Minor amount;     ///< below zero where it is taken off
    Minor own_amount; ///< the same in the currency of the books
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(RefundPart, (),
                      (entity, refund_id, part_no, event, order_line_no, item_id, amount, own_amount, rev))
OPSDESK_DECLARE_ROW(RefundPart)

/// One way that a refund goes back.
struct RefundTender {
    std::int64_t entity = 0;
    Uuid refund_id;
    std::int64_t tender_no = 0;
    std::int64_t payment_no = 0; ///< of the order; 0 for none
    std::string tender;
    std::string reference; ///< of that payment at the provider
    Currency currency;
    Minor amount;
    Minor own_amount;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(RefundTender, (),
                      (entity, refund_id, tender_no, payment_no, tender, reference, currency, amount, own_amount, rev))
OPSDESK_DECLARE_ROW(RefundTender)

} // namespace opsdesk
