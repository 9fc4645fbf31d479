#include "core/master/Supplier.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Supplier, "supplier", ("entity", "supplier_id"), ("code"))

} // namespace opsdesk
