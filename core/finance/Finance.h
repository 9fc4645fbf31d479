#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Books that close: fiscal periods and their checklist, manual journals, the chart of accounts and the posting map as
/// finance owns them, tax codes, and what is owed in other currencies valued anew.
void addFinance(Catalog& catalog);

} // namespace opsdesk
