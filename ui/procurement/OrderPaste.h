#pragma once

#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/PasteDialog.h"

namespace opsdesk::ui {

/// What rows of a spreadsheet do to @p lines, as their mode allows: quantities and costs of a draft, or what arrived,
/// lot by lot. @p supplier: key of the order's; 0 while none is chosen. The lines outlive the target.
PasteTarget pasteTarget(OrderLinesModel& lines, std::int64_t supplier);

} // namespace opsdesk::ui
