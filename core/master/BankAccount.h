#pragma once

#include <string>
#include <string_view>

namespace opsdesk {

/// Without blanks, in capitals.
std::string accountKey(std::string_view account);
/// Whether an account that looks like an IBAN (two letters, two digits) has the check digits that it must have: ISO
/// 13616, remainder 1 of 97. Other accounts have none, and are sound when they are not empty.
bool isSoundAccount(std::string_view account);
/// Enough to know it again: "…1332".
std::string maskedAccount(std::string_view account);

} // namespace opsdesk
