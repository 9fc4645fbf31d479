#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the views inbound-shipments, inbound-lines, inbound-milestones and orders-at-risk.
void addInboundViews(Catalog& catalog);

} // namespace opsdesk
