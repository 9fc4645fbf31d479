#include "core/planning/PlanRun.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(PlanRun, "plan_run", ("entity", "run"), ())

} // namespace opsdesk
