#include "core/finance/ChartOfAccounts.h"

#include "core/ledger/UsualAccounts.h"

#include <fmt/format.h>

namespace opsdesk {

std::optional<Account> accountOf(store::UnitOfWork& rows, std::int64_t entity, const std::string& code) {
    const auto* shared = rows.find<Account>(std::int64_t(0), std::string_view(code));
    const auto* own = rows.find<Account>(entity, std::string_view(code));
    auto account = own ? *own : shared ? *shared : usualAccount(code);
    if (account && shared && shared->inactive)
        account->inactive = true;
    return account;
}

Result<Account> activeAccount(store::UnitOfWork& rows, std::int64_t entity, const std::string& code,
                              std::string_view field) {
    auto account = accountOf(rows, entity, code);
    if (!account)
        return reject("unknown_account", fmt::format("There is no account \"{}\" in the chart.", code),
                      std::string(field));
    if (account->inactive)
        return reject("inactive_account", fmt::format("Account {} {} takes no entries any more.", code, account->name),
                      std::string(field));
    return *std::move(account);
}

} // namespace opsdesk
