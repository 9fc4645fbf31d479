#include "core/base/Decimal.h"

namespace opsdesk {

std::optional<std::int64_t> parseDecimal(std::string_view text, int decimals) {
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    std::int64_t value = 0;
    int digitsBefore = 0;
    int digitsAfter = 0;
    bool point = false;
    // Built up as a negative number, whose range is one wider.
    const auto append = [&value](int digit) {
        return !__builtin_mul_overflow(value, std::int64_t{10}, &value) &&
               !__builtin_sub_overflow(value, std::int64_t{digit}, &value);
    };
    for (const char c : text) {
        if (c == '.' && !point && digitsBefore > 0) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9' || (point && digitsAfter == decimals) || !append(c - '0'))
            return std::nullopt;
        ++(point ? digitsAfter : digitsBefore);
    }
    if (digitsBefore == 0 || (point && digitsAfter == 0))
        return std::nullopt;
    for (; digitsAfter < decimals; ++digitsAfter) {
        if (!append(0))
            return std::nullopt;
    }
    if (!negative && __builtin_sub_overflow(std::int64_t{0}, value, &value))
        return std::nullopt;
    return value;
}

std::string formatDecimal(std::int64_t value, int decimals) {
    const std::uint64_t bits = static_cast<std::uint64_t>(value);
    std::string digits = std::to_string(value < 0 ? 0 - bits : bits);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
    if (value < 0)
        digits.insert(0, 1, '-');
    return digits;
}

} // namespace opsdesk
