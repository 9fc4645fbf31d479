#include "core/orders/Listing.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Listing, "listing", ("entity", "channel", "code", "part_no"), ("code", "item_id"))

} // namespace opsdesk
