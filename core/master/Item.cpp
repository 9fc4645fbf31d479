#include "core/master/Item.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Item, "item", ("entity", "item_id"), ("sku"))

} // namespace opsdesk
