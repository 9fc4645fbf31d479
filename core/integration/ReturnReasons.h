#pragma once

#include "core/integration/ReasonTable.h"

namespace opsdesk {

/// From what customers and sources write about a return to a reason of kind return; `no_reason` where no word tells.
const ReasonTable& usualReturnReasons();

} // namespace opsdesk
