#include "core/planning/SupplierOrder.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SupplierOrder, "supplier_order", ("entity", "supplier_id", "node_id"), ())

} // namespace opsdesk
