#include "core/documents/Attachment.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Attachment, "attachment", ("entity", "id"), ("document", "sha256", "content_of"))
OPSDESK_DEFINE_ROW(AttachmentPart, "attachment_part", ("entity", "attachment_id", "part"), ())

} // namespace opsdesk
