#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `tax_code.set`, in the shared stream.
///
/// Rejections: missing_field, wrong_field, unknown_account, inactive_account.
void addTaxCommands(Catalog& catalog);

} // namespace opsdesk
