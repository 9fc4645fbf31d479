#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `suggestion.accept`, `adjust`, `snooze`, `reject`, `reopen`.
///
/// Accepting a purchase gathers it into the supplier's draft (`purchase_order.gather`), reopening takes it out again
/// while that is a draft still.
///
/// Rejections beside those of every document: stale_quantity, not_adjustable, wrong_quantity, too_large,
/// below_minimum, not_a_multiple, unknown_reason, past_date, wrong_date, already_ordered.
void addSuggestionCommands(Catalog& catalog);

} // namespace opsdesk
