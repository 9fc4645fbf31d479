#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The views comments, mentions, attachments, attachment-parts and master-history.
void addDocumentViews(Catalog& catalog);

} // namespace opsdesk
