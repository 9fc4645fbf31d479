#pragma once

#include "core/workflow/Context.h"

namespace opsdesk::test {

/// Puts two rows into every table that is empty, with something in every column, whatever it means.
void fillEmptyTables(Context& context);

} // namespace opsdesk::test
