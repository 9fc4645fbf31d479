#pragma once

#include "core/integration/ImportProfile.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// @p text without blanks around it.
std::string_view trimmed(std::string_view text);
/// The same but for capitals, of a to z.
bool isSameWord(std::string_view a, std::string_view b);
/// Where @p header has @p column: under its name, else under an alias; more than once where the file says so.
std::vector<std::size_t> placesOf(const ProfileColumn& column, std::span<const std::string_view> header);

} // namespace opsdesk
