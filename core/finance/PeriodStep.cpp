#include "core/finance/PeriodStep.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(PeriodStep, "period_step", ("entity", "period_id", "step_no"), ())

} // namespace opsdesk
