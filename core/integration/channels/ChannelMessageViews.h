#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views `channel-messages` and `channel-contents`.
void addChannelMessageViews(Catalog& catalog);

} // namespace opsdesk
