#include "core/workflow/ApprovalPolicy.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ApprovalPolicy, "approval_policy", ("entity", "id"), ("target"))

} // namespace opsdesk
