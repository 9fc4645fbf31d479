#include "core/master/SupplierItem.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SupplierItem, "supplier_item", ("entity", "id"), ("supplier_id", "item_id"))

} // namespace opsdesk
