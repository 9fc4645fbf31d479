#pragma once

#include <string>
#include <string_view>

namespace opsdesk {

/// @p text with A to Z made small; other letters stay as they are.
std::string lowerCase(std::string_view text);

/// Whether a word of @p text begins with @p beginning, which may hold blanks; both in lower case.
bool startsAWord(std::string_view text, std::string_view beginning);

} // namespace opsdesk
