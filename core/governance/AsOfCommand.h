#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `workspace.set_as_of`: fixes the day that business is done on, for a workspace of the past. Only the engine itself
/// may.
void addAsOfCommand(Catalog& catalog);

} // namespace opsdesk
