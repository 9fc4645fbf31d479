#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// Has the engine look at returns from tomorrow on, unless it does already.
void watchReturns(Context& context);

/// Adds `return_watch.run`: brings the rates up to date, looks for items and suppliers of which more comes back than
/// before, and follows with `quality_case.raise` and `quality_case.weigh`; then again the day after.
void addReturnWatch(Catalog& catalog);

} // namespace opsdesk
