#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `account.add`, `account.rename`, `account.deactivate` and `account.activate` for the shared chart of accounts,
/// and `account.set_own` for what one entity has otherwise.
///
/// Rejections: account_exists, unknown_account, account_in_use, wrong_field, missing_field.
void addAccountCommands(Catalog& catalog);

} // namespace opsdesk
