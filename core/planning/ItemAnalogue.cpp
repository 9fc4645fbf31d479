#include "core/planning/ItemAnalogue.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ItemAnalogue, "item_analogue", ("entity", "item_id", "analogue_id"), ())

} // namespace opsdesk
