#include "core/returns/ReturnTracking.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnTracking, "return_tracking", ("entity", "return_id", "event_no"), ("return_id"))

} // namespace opsdesk
