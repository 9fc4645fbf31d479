#pragma once

#include "core/ledger/Account.h"
#include "core/ledger/PostingRule.h"

#include <optional>
#include <string_view>
#include <vector>

namespace opsdesk {

/// The chart of accounts and the posting map that a new workspace begins with, and that an older one falls back on
/// where it knows nothing of an event.
const std::vector<Account>& usualAccounts();
const std::vector<PostingRule>& usualPostings();
std::optional<Account> usualAccount(std::string_view code);
std::optional<PostingRule> usualRule(std::string_view event);

} // namespace opsdesk
