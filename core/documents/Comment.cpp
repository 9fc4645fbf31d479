#include "core/documents/Comment.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Comment, "comment", ("entity", "id"), ("document"))
OPSDESK_DEFINE_ROW(Mention, "mention", ("entity", "comment_id", "user_id"), ("document", "comment_id"))

} // namespace opsdesk
