#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"
#include "core/workflow/Context.h"

#include <optional>

namespace opsdesk {

/// The day from which on trade moves real stock and is posted; what was before is history. One per legal entity, kept
/// as its policy `setting.cut_over`, set by whichever import names it first. Nothing: all is history.
std::optional<Date> cutOverOf(store::UnitOfWork& rows, std::int64_t entity);

/// The cut-over, or @p wanted when there is none yet. Keeps nothing. Rejects with `other_cut_over` when there is
/// another.
Result<std::optional<Date>> agreeOnCutOver(Context& context, std::optional<Date> wanted);

/// Keeps @p day as the cut-over for good when there is none yet: to be called once something has gone in by it.
void keepCutOver(Context& context, Date day);

} // namespace opsdesk
