#include "core/workflow/Approvals.h"

#include "core/workflow/ApprovalClock.h"
#include "core/workflow/ApprovalPolicyCommands.h"
#include "core/workflow/ApprovalViews.h"
#include "core/workflow/Tasks.h"
#include "core/workflow/Timers.h"

namespace opsdesk {

void addApprovals(Catalog& catalog) {
    addTimerCommand(catalog);
    addTasks(catalog);
    addApprovalPolicies(catalog);
    addApprovalClock(catalog);
    addApprovalViews(catalog);
}

} // namespace opsdesk
