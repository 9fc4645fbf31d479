#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a message: read, or failed → read | given up; what was taken with a difference waits until somebody has
/// looked at it.
const StateMachine& channelMessageMachine();

/// Adds `channel_message.receive`, the actions of the machine, and the views channel-messages and channel-contents. An
/// order becomes a sales order or brings the one it made up to date (@see takeOrder). What cannot be taken is kept with
/// place and reason and opens a task for the integration owner.
///
/// Rejections beside those of every document: too_large, several_messages, empty_message, wrong_kind,
/// duplicate_message.
void addChannels(Catalog& catalog);

} // namespace opsdesk
