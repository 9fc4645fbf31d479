#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// The longest comment, in bytes of UTF-8.
inline constexpr std::size_t longestComment = 4'000;

/// The users that a comment names as `@login`, each once, in the order of the text. An address such as
/// `mia@shop.example` names nobody.
std::vector<std::string> mentionsIn(std::string_view text);

} // namespace opsdesk
