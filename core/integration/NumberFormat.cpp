#include "core/integration/NumberFormat.h"

namespace opsdesk {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Reads digits from the front of a text into a number.
struct Digits {
    std::string_view rest;
    std::int64_t value = 0;
    bool overflow = false;

    bool take() {
        if (rest.empty() || !isDigit(rest.front()))
            return false;
        append(rest.front() - '0');
        rest.remove_prefix(1);
        return true;
    }
    void append(int digit) {
        overflow = overflow || __builtin_mul_overflow(value, std::int64_t{10}, &value) ||
                   __builtin_add_overflow(value, std::int64_t{digit}, &value);
    }
};

/// Digits before the decimal sign; false when the thousands signs do not part them by three.
bool takeWhole(Digits& digits, char thousands) {
    int group = 0;
    while (digits.take())
        ++group;
    if (group == 0)
        return false;
    if (thousands == '\0' || digits.rest.empty() || digits.rest.front() != thousands)
        return true;
    if (group > 3)
        return false;
    while (!digits.rest.empty() && digits.rest.front() == thousands) {
        digits.rest.remove_prefix(1);
        if (!digits.take() || !digits.take() || !digits.take())
            return false;
    }
    return true;
}

} // namespace

ParsedNumber parseNumber(std::string_view text, NumberFormat format, int decimals) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    Digits digits{text};
    if (!takeWhole(digits, format.thousands))
        return {0, NumberFault::NotANumber};
    bool tooFine = false;
    int taken = 0;
    if (!digits.rest.empty() && digits.rest.front() == format.decimal) {
        digits.rest.remove_prefix(1);
        if (digits.rest.empty())
            return {0, NumberFault::NotANumber};
        for (; taken < decimals && digits.take(); ++taken) {
        }
        for (; !digits.rest.empty() && isDigit(digits.rest.front()); digits.rest.remove_prefix(1))
            tooFine = tooFine || digits.rest.front() != '0';
    }
    if (!digits.rest.empty())
        return {0, NumberFault::NotANumber};
    for (; taken < decimals; ++taken)
        digits.append(0);
    if (digits.overflow)
        return {0, NumberFault::TooLarge};
    if (tooFine)
        return {0, NumberFault::TooManyDecimals};
    return {negative ? -digits.value : digits.value, NumberFault::None};
}

} // namespace opsdesk
