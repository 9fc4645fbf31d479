#include "core/planning/CorrectedWeek.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(CorrectedWeek, "demand_correction", ("entity", "item_id", "node_id", "week"), ())

} // namespace opsdesk
