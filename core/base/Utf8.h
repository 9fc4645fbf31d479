#pragma once

#include <cstddef>
#include <string_view>

namespace opsdesk {

/// The beginning of @p text, at most @p most bytes and no part of a letter.
std::string_view utf8Prefix(std::string_view text, std::size_t most);

} // namespace opsdesk
