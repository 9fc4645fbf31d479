#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `measure.record`, which keeps what standing measures come to on a day, and `measure.set_target`.
void addMeasureCommands(Catalog& catalog);

} // namespace opsdesk
