#pragma once

#include "core/workflow/View.h"

#include <vector>

namespace opsdesk {

/// manual-journals and manual-journal-lines.
std::vector<View> manualJournalViews();

} // namespace opsdesk
