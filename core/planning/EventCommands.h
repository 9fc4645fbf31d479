#pragma once

#include "core/planning/DemandEvent.h"
#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the machine `event` and `event.create`, `event.edit` and `event.cancel`.
/// Rejections: wrong_event, wrong_date, unknown_sku, unknown_node, document_exists.
void addEventCommands(Catalog& catalog);

/// Whether @p row makes sense; its item and node are known. Rejections: wrong_event, wrong_date.
Outcome checkEvent(const DemandEvent& row);

} // namespace opsdesk
