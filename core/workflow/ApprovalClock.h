#pragma once

#include "core/workflow/ApprovalStep.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/Tasks.h"

namespace opsdesk {

/// From now on the approval is waited for: a reminder at half of its time, escalation at the end of it.
void startClock(Context& context, ApprovalStep& step);
void stopClock(Context& context, const ApprovalStep& step);

/// Names the rows that stopClock() needs.
void wantClock(store::UnitOfWork& rows, const ApprovalStep& step);

/// The task that an escalation opens for @p role about the document.
TaskKind overdueApproval(std::string_view role);

/// Adds `approval.remind` and `approval.escalate`, which the timers issue.
void addApprovalClock(Catalog& catalog);

} // namespace opsdesk
