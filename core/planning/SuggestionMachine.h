#pragma once

#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a suggestion: open until a person accepts, snoozes or rejects it, perhaps after adjusting its quantity.
///
/// Planning again moves it too (publish, wake, renew, expire: @see mergeSuggestion), but never undoes a decision whose
/// cause still stands.
const StateMachine& suggestionMachine();

} // namespace opsdesk
