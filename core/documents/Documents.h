#pragma once

#include "core/documents/DocumentTarget.h"
#include "core/workflow/Catalog.h"

namespace opsdesk {

/// What documents of all areas have in common: comments, attachments, and what their pages ask.
void addDocuments(Catalog& catalog, const MayReadView& mayRead);

void addCommentCommands(Catalog& catalog, const MayReadView& mayRead);
void addAttachmentCommands(Catalog& catalog, const MayReadView& mayRead);

} // namespace opsdesk
