#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a supplier's invoice: matched or held → matched → proposed → paid.
const StateMachine& supplierInvoiceMachine();

/// Adds `supplier_invoice.enter`, the actions of the machine, and the views supplier-invoices, supplier-invoice-lines
/// and goods-not-invoiced.
///
/// Rejections beside those of every document: unknown_supplier, unknown_order, unknown_line, duplicate_invoice,
/// wrong_total, wrong_date, wrong_currency, wrong_quantity, no_rate, still_held.
void addSupplierInvoices(Catalog& catalog);

} // namespace opsdesk
