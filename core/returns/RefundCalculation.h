#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace opsdesk {

/// Of what a customer paid: with tax and after discounts, and what of it those were.
struct RefundShare {
    Minor amount;
    Minor discount;
    Minor tax;

    /// Without tax and before discounts.
    Minor goods() const { return amount - tax + discount; }
    RefundShare& operator+=(const RefundShare& other);
    bool operator==(const RefundShare&) const = default;
};

/// A line of an order, and what refunds that stand have taken of it.
struct RefundableLine {
    std::int64_t line_no = 0;
    Quantity quantity;   ///< that was paid for
    RefundShare paid;    ///< for all of it
    Quantity returned;   ///< by refunds that stand
    RefundShare given;   ///< for that quantity
    RefundShare eased;   ///< beside it, without goods
    bool charge = false; ///< no goods: does not count when all must be back

    Quantity left() const { return quantity - returned; }
    Minor leftOfPaid() const { return paid.amount - given.amount - eased.amount; }
};

/// What @p quantity more of the line comes to. Shares of one line add up to what was paid for it, however they are cut:
/// each is what all that came back so far is worth, rounded half to even, less what was given for it. What was given
/// without goods lowers what the line is worth. Never below zero, nor above what is left of the line.
RefundShare shareOf(const RefundableLine& line, Quantity quantity);

/// @p amount without goods, over lines in proportion to what is left of each; @p amount is at most the sum of that.
std::vector<RefundShare> easedShares(const std::vector<RefundableLine>& lines, Minor amount);

/// When the customer gets back what they were charged for shipping.
enum class RefundShipping {
    None,    ///< never
    WhenAll, ///< with the refund after which all goods are back
    Outbound ///< with the first refund
};

struct RefundableShipping {
    RefundShare charged; ///< its goods() are the charge without tax
    RefundShare given;
};

/// A quantity that is to be refunded of a line, and what is kept of its price, in hundredths of a percent.
struct WantedRefund {
    std::int64_t line_no = 0;
    Quantity quantity;
    std::int64_t fee = 0;
};

struct RefundQuestion {
    std::vector<RefundableLine> lines; ///< of the whole order
    std::vector<WantedRefund> wanted;  ///< one after the other; of each line at most what is left of it
    RefundableShipping shipping;
    RefundShipping when = RefundShipping::None;
    Minor left;     ///< of what was paid for the order
    Minor unpaid{}; ///< of the order, less what was set off against it
};

struct RefundedLine {
    std::int64_t line_no = 0;
    Quantity quantity;
    RefundShare share;
    Minor fee;
};

struct RefundAnswer {
    std::vector<RefundedLine> lines; ///< as they were wanted
    RefundShare shipping;
    Minor fee;     ///< over all lines
    Minor set_off; ///< what the customer has not paid yet: it is taken off that, not paid back
    Minor amount;  ///< to be paid back
    Minor ahead;   ///< was given already, for no line: now it is for these
};

/// The parts of a refund: their sum, shipping among it, less fee, what is set off and what was given ahead, is its
/// amount.
RefundAnswer computeRefund(const RefundQuestion& question);

} // namespace opsdesk
