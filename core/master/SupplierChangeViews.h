#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views supplier-changes, supplier-contacts and supplier-banks.
void addSupplierChangeViews(Catalog& catalog);

} // namespace opsdesk
