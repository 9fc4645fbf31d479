#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a month of the books: open → soft closed → closed, and back by reopening.
const StateMachine& periodMachine();

} // namespace opsdesk
