#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a manual journal: draft → proposed → posted → reversed.
const StateMachine& manualJournalMachine();

} // namespace opsdesk
