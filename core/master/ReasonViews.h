#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The view `reason-codes`: one row per active reason and command that it may be given with.
void addReasonViews(Catalog& catalog);

} // namespace opsdesk
