#pragma once

#include "core/base/Money.h"

#include <string>
#include <string_view>

namespace opsdesk {

/// Text for a file that ledger-cli and hledger read. Neither knows an escape: what would end a part of a line, or begin
/// another, is replaced by what looks like it, and blanks and signs that show nothing become one blank.
namespace plain {

std::string accountPart(std::string_view text); ///< of the path of an account
std::string code(std::string_view text);        ///< between the parentheses before a description
std::string description(std::string_view text);
std::string tagValue(std::string_view text); ///< of `name: value` in a comment

/// "Assets:1200 Inventory"; @p kind as of Account.
std::string accountPath(std::string_view kind, std::string_view code, std::string_view name);
/// "-12.34 GBP", with the digits of the currency.
std::string amount(Minor units, Currency currency);
/// The directive that tells both programs how amounts of @p currency are written.
std::string commodity(Currency currency);

} // namespace plain

} // namespace opsdesk
