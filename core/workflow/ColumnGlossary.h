#pragma once

#include "core/workflow/View.h"

namespace opsdesk {

/// What columns that many views have mean wherever they stand, such as `rev`: said once. Fills in the descriptions that
/// @p view leaves out.
void describeCommonColumns(View& view);

} // namespace opsdesk
