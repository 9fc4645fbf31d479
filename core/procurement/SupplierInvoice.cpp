#include "core/procurement/SupplierInvoice.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SupplierInvoice, "supplier_invoice", ("entity", "id"), ("reference_key", "state", "proposal_id"))
OPSDESK_DEFINE_ROW(SupplierInvoiceLine, "supplier_invoice_line", ("entity", "invoice_id", "line_no"), ("invoice_id"))

} // namespace opsdesk
