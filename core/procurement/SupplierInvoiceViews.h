#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views supplier-invoices, supplier-invoice-lines and goods-not-invoiced.
void addSupplierInvoiceViews(Catalog& catalog);

} // namespace opsdesk
