#pragma once

#include <algorithm>
#include <string_view>

namespace opsdesk::account {

/// The account whose balance is the stock's value at moving average; `opsdeskd verify` compares the two.
inline constexpr std::string_view inventory = "1200";
/// What the entity began with.
inline constexpr std::string_view openingEquity = "3000";

/// Accounts whose balance other records explain row by row: channel receivable, inventory, vendor claims, goods
/// received not invoiced, refund liability. They move with what they stand for, never by hand.
inline constexpr std::string_view controlled[] = {"1150", inventory, "1300", "2100", "2150"};

inline bool isControlled(std::string_view code) {
    return std::ranges::find(controlled, code) != std::end(controlled);
}

} // namespace opsdesk::account
