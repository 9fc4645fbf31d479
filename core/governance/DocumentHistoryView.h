#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The view document-history. To be added when the machines of all areas are there: it tells states by their names.
void addDocumentHistoryView(Catalog& catalog);

} // namespace opsdesk
