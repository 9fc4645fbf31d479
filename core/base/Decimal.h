#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// "12", "-0.5", "3.125" as a whole number of the smallest unit that @p decimals (0…18) digits after the point make.
/// Nothing when there are more digits, signs, blanks or points than that, or when it does not fit.
std::optional<std::int64_t> parseDecimal(std::string_view text, int decimals);

/// The reverse, always with @p decimals digits after the point: "-0.50".
std::string formatDecimal(std::int64_t value, int decimals);

} // namespace opsdesk
