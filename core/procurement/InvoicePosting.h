#pragma once

#include "core/procurement/SupplierInvoice.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// Books the invoice: goods received not invoiced are relieved, what it asks for beyond them is variance, charges go to
/// the goods that bear them, tax and what is owed to their accounts. Rejections: no_rate.
Outcome postInvoice(Context& context, SupplierInvoice& invoice);
/// The same backwards, for one that is cancelled. Charges stay where they went: a bill is corrected by another one.
void reverseInvoice(Context& context, const SupplierInvoice& invoice);

} // namespace opsdesk
