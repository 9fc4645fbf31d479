#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a return: authorised or refused by policy, received, inspected, closed. Imported returns begin as
/// received.
const StateMachine& returnMachine();

/// Work on returned goods, to make them fit for sale: open → done or cancelled.
const StateMachine& refurbishmentMachine();

} // namespace opsdesk
