#pragma once

#include "core/base/Money.h"

#include <cstdint>
#include <string>
#include <vector>

namespace opsdesk {

/// What is known of a return and of whoever sent it, over a year; counts, and codes alone.
struct ReturnFacts {
    // the customer's
    std::int64_t orders = 0;
    std::int64_t returns = 0;
    std::int64_t refunds = 0;
    std::int64_t refundsWithoutGoods = 0;
    std::int64_t notReceived = 0; ///< refunds for goods that did not arrive
    // everybody's
    std::int64_t allOrders = 0;
    std::int64_t allReturns = 0;
    // of this return
    Minor amount; ///< in the currency of the books; 0 when it is not known
    std::int64_t channelReturns = 0;
    Minor channelReturned;       ///< what those came to
    std::int64_t daysKept = 0;   ///< from the order to the return
    std::int64_t windowDays = 0; ///< in which it could be sent back; 0: not known
    bool used = false;           ///< found or stated to be used, and not faulty
    bool wornClass = false;      ///< of a class that people borrow by returning
    std::int64_t missing = 0;    ///< thousandths of base units that were not in the parcel
    std::int64_t inspected = 0;
    bool swapped = false; ///< lot or serial are not those that were sold
};

/// From when on something is a signal: settings.
struct SignalTerms {
    std::int64_t leastOrders = 5;  ///< of a customer, before a rate says anything
    std::int64_t rateFactor = 2;   ///< times everybody's rate
    std::int64_t amountFactor = 5; ///< times the average of the channel
    std::int64_t latePercent = 80; ///< of the window
    std::int64_t withoutGoods = 3; ///< refunds
    std::int64_t notReceived = 2;  ///< claims
};

struct SignalFound {
    std::string signal; ///< serial_returner, wardrobing, empty_box, swapped, large_refund, refunds_without_goods,
                        ///< not_received
    std::int64_t score = 0;
    std::int64_t seen = 0, out_of = 0, usual = 0; ///< as in ReturnSignal
    std::string text;
};

/// The lowest share that @p seen of @p outOf still speaks for with 99 % confidence: Wilson's bound, one-sided (Wilson,
/// J. Am. Stat. Assoc. 22, 1927).
double leastShare(std::int64_t seen, std::int64_t outOf);

std::vector<SignalFound> signalsOf(const ReturnFacts& facts, const SignalTerms& terms);

/// Of all signals together, 0 to 100: the chance that at least one is right, were each right with its score's chance
/// and none tied to another.
std::int64_t scoreOf(const std::vector<SignalFound>& seen);

} // namespace opsdesk
