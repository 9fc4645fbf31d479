#include "core/planning/DemandEvent.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(DemandEvent, "demand_event", ("entity", "id"), ())

} // namespace opsdesk
