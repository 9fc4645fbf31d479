#include "core/master/SupplierChange.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SupplierChange, "supplier_change", ("entity", "id"), ("supplier_id"))
OPSDESK_DEFINE_ROW(SupplierBank, "supplier_bank", ("entity", "supplier_id"), ())
OPSDESK_DEFINE_ROW(SupplierBankChange, "supplier_bank_change", ("entity", "change_id"), ())
OPSDESK_DEFINE_ROW(SupplierContact, "supplier_contact", ("entity", "id"), ("supplier_id"))

} // namespace opsdesk
