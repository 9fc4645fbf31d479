#pragma once

#include "core/planning/Suggestion.h"
#include "core/workflow/Context.h"

namespace opsdesk {

// Keeps what people decide otherwise than the plan says, as a part of deciding. Of purchases; nothing is kept of other
// kinds. Each takes the suggestion within the effect that decides, its state still the one before.

/// @p row was accepted: an override when its quantity is not the plan's.
void noteAccepted(Context& context, const Suggestion& row);
void noteRejected(Context& context, const Suggestion& row);
/// Until row.snooze_until.
void notePutOff(Context& context, const Suggestion& row);
/// A decision comes before the day that @p row, as it was, was put off until.
void endPutOff(Context& context, const Suggestion& row);
/// The last decision on @p row, as it was, is taken back.
void forgetOverride(Context& context, const Suggestion& row);

/// Names the rows that these need for @p action.
void prefetchOverride(store::UnitOfWork& rows, const Suggestion& row, std::string_view action);

} // namespace opsdesk
