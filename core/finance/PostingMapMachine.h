#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a change to the posting map: proposed → active → superseded by the next.
const StateMachine& postingMapMachine();

} // namespace opsdesk
