#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `suggestions`, `suggestion-reasons`, `suggestion-projection`, `suggestion-alternatives` and `plan-runs`.
void addSuggestionViews(Catalog& catalog);

} // namespace opsdesk
