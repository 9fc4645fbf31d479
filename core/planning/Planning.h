#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Planning: the machine suggestion with its commands, `plan.publish`, and the views. @see runPlan for the plan itself.
void addPlanning(Catalog& catalog);

} // namespace opsdesk
