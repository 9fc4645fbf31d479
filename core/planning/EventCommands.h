#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the machine `event` and `event.create`, `event.edit` and `event.cancel`.
/// Rejections: wrong_event, wrong_date, unknown_sku, unknown_node, document_exists.
void addEventCommands(Catalog& catalog);

} // namespace opsdesk
