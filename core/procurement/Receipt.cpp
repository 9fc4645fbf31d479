#include "core/procurement/Receipt.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Receipt, "receipt", ("entity", "id"), ("order_id"))

} // namespace opsdesk
