#pragma once

#include <string_view>

namespace opsdesk::account {

/// The account whose balance is the stock's value at moving average; `opsdeskd verify` compares the two.
inline constexpr std::string_view inventory = "1200";

} // namespace opsdesk::account
