#include "core/documents/Documents.h"

#include "core/documents/DocumentViews.h"
#include "core/documents/MoneyViews.h"

namespace opsdesk {

void addDocuments(Catalog& catalog, const MayReadView& mayRead) {
    addCommentCommands(catalog, mayRead);
    addAttachmentCommands(catalog, mayRead);
    addDocumentViews(catalog);
    addMoneyViews(catalog);
}

} // namespace opsdesk
