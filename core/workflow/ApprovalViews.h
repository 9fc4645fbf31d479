#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views approval-steps, approval-policies and approval-rules.
void addApprovalViews(Catalog& catalog);

} // namespace opsdesk
