#pragma once

#include <cstdint>
#include <string_view>

namespace opsdesk {

/// How a file writes numbers.
struct NumberFormat {
    char decimal = '.';
    char thousands = '\0'; ///< none when zero; then every group after it must have three digits
};

enum class NumberFault { None, NotANumber, TooManyDecimals, TooLarge };

struct ParsedNumber {
    std::int64_t value = 0; ///< in the smallest unit that the asked number of decimals makes
    NumberFault fault = NumberFault::None;
};

/// "-1,234.50" as a whole number of units of 10^-@p decimals (0…9). A sign may lead; digits beyond @p decimals must be
/// zeros. Nothing is rounded and nothing guessed: an exponent, a currency sign or a blank is NotANumber.
ParsedNumber parseNumber(std::string_view text, NumberFormat format, int decimals);

} // namespace opsdesk
