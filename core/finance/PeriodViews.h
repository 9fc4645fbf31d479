#pragma once

#include "core/workflow/View.h"

#include <string>
#include <vector>

namespace opsdesk {

/// fiscal-periods, close-checklist (what is open of each month that is not closed) and period-steps (who closed and
/// opened months, and what they passed over).
std::vector<View> periodViews();

/// The checks that a soft close can pass over with a reason.
std::vector<std::string> blockingCheckCodes();

} // namespace opsdesk
