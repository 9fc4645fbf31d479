#include "core/workflow/ApprovalStep.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ApprovalStep, "approval_step", ("entity", "document", "step_no"), ("document"))

} // namespace opsdesk
