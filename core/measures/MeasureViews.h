#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `measures`: every figure with its comparison and target; `measure-trend`, `measure-breakdown`: one over weeks or
/// months, and by what it can be parted; `measure-rows`: the documents and events behind it, filtered by
/// `measure = …` and, for other days than the figure's own, `day >= …` and `day <= …`.
void addMeasureViews(Catalog& catalog);

} // namespace opsdesk
