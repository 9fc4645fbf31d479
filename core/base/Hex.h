#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace opsdesk {

/// Lower-case hexadecimal, two digits a byte.
std::string toHex(std::span<const std::uint8_t> bytes);

/// The value of one hexadecimal digit in either case; -1 when it is none.
int hexDigit(char digit);

/// Fills @p bytes from @p hex. False, with @p bytes in an unspecified state, unless it is exactly two digits a byte.
bool fromHex(std::string_view hex, std::span<std::uint8_t> bytes);

} // namespace opsdesk
