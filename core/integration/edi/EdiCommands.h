#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a message: read, or failed → read, or given up.
const StateMachine& ediMessageMachine();

/// Adds `edi_message.receive`, the actions of the machine, and the view edi-messages. An 855 acknowledges its order, an
/// 856 announces a shipment; both as commands that follow. What cannot be read, or is about an order that there is not,
/// is kept with segment and reason and opens a task for the integration owner.
///
/// Rejections beside those of every document: duplicate_message, too_large.
void addEdi(Catalog& catalog);

} // namespace opsdesk
