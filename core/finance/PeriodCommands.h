#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the machine of fiscal periods with `period.soft_close`, `period.close`, `period.reopen`, and `period.end`,
/// which the engine issues when a month is over.
///
/// Rejections beside those of every document: period_not_over, earlier_period_open, later_period_closed, checks_open,
/// books_differ, missing_note.
void addPeriodCommands(Catalog& catalog);

} // namespace opsdesk
