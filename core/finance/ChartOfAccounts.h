#pragma once

#include "core/base/Result.h"
#include "core/ledger/Account.h"
#include "core/store/UnitOfWork.h"

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// The account as @p entity has it: its own row, else the shared chart's, else the usual one's. Nothing when there is
/// none; an inactive one is found.
std::optional<Account> accountOf(store::UnitOfWork& rows, std::int64_t entity, const std::string& code);

/// The account, if it takes entries. Rejections: unknown_account, inactive_account.
Result<Account> activeAccount(store::UnitOfWork& rows, std::int64_t entity, const std::string& code,
                              std::string_view field);

} // namespace opsdesk
