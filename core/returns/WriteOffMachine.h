#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a proposal to take stock off the books. A reroute changes what is proposed and waits for somebody who
/// has not decided on it; approval posts what the disposition says.
const StateMachine& writeOffMachine();

} // namespace opsdesk
