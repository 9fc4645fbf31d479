#pragma once

#include <string_view>

namespace opsdesk {

/// An id that can be a login at a centre: a lower-case letter, then 1 to 30 of lower-case letters, digits, _ and -, and
/// none that the server or the program keeps for itself.
bool isUserId(std::string_view id);

} // namespace opsdesk
