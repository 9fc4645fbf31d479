#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a supplier's invoice: matched or held → matched → proposed → paid.
const StateMachine& supplierInvoiceMachine();

/// Adds `supplier_invoice.enter`, the actions of the machine, and the views supplier-invoices, supplier-invoice-lines,
/// goods-not-invoiced and orders-to-invoice.
///
/// An invoice that is held shows what it comes to in the currency of the books, at the rate of its day as known when it
/// was compared last; without a rate it is held all the same, with 0 there, and cannot be booked (no_rate).
///
/// Rejections beside those of every document: unknown_supplier, unknown_order, unknown_line, duplicate_invoice,
/// wrong_total, wrong_date, wrong_currency, wrong_quantity, no_rate, still_held.
void addSupplierInvoices(Catalog& catalog);

} // namespace opsdesk
