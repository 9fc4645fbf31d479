#pragma once

#include "core/base/Date.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace opsdesk {

/// What a purchase order says to its supplier beside its own facts, in one language.
struct OrderWords {
    std::string_view language; ///< one of orderLanguages
    char decimalPoint;
    std::string_view thousands; ///< between groups of three digits
    std::string_view day;       ///< {0} year, {1} month, {2} day
    std::string_view order, to, ordered, deliverTo, incoterm, payment, currency;
    std::string_view paymentDay, paymentDays; ///< one; {} how many
    std::string_view line, yourNumber, ourNumber, item, delivery, quantity, price, amount, charges, total;
    std::string_view please;
    std::string_view page;     ///< {} which, {} of how many
    std::string_view subject;  ///< of a mail: {} the number, {} the company
    std::string_view greeting; ///< {} the supplier
    std::string_view intro;    ///< {} the number, {} its day
    std::string_view until;    ///< {} when a line is to be delivered
};

/// Those of a language; the English ones where it is none of ours.
const OrderWords& orderWords(std::string_view language);

/// A day, a decimal ("-1234.56") and when is to be paid as the language writes them.
std::string dayIn(const OrderWords& words, Date day);
std::string decimalIn(const OrderWords& words, std::string_view decimal);
std::string paymentIn(const OrderWords& words, std::int64_t days);

} // namespace opsdesk
