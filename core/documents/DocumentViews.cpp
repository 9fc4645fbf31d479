#include "core/documents/DocumentViews.h"

#include "core/documents/MasterHistory.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View comments() {
    View view;
    view.name = "comments";
    view.title = "Comments";
    view.description = "What people said about documents, oldest first.";
    view.columns = {
        {"created_at", "Time", T::Time, "when"},
        {"author", "Who", T::Code, "the user"},
        {"text", "Text", T::Text, "empty when it was withdrawn"},
        {"state", "State", T::Code, "said or withdrawn"},
        {"kind", "Kind", T::Code, "of the document, as comment.add names it"},
        {"document", "Document", T::Text, "its id", false},
        {"waits", "Waits for", T::Integer, "how many of those whom it names have not answered"},
        {"reply_to", "Answers", T::Uuid, "the comment that it answers", false},
        {"changed_at", "Withdrawn", T::Time, "", false},
        {"id", "Id", T::Uuid, "names it to comment.withdraw", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"document"}, {"created_at"}};
    view.sql = R"(SELECT c.created_at, c.author, c.text, c.state, c.kind, c.document,
    (SELECT COUNT(*) FROM mention m WHERE m.entity = c.entity AND m.comment_id = c.id AND m.state = 'waiting') AS waits,
    c.reply_to, c.changed_at, c.id, c.rev
FROM comment c WHERE c.entity = @entity)";
    view.tables = {"comment", "mention"};
    view.search = {"text", "author"};
    return view;
}

View mentions() {
    View view;
    view.name = "mentions";
    view.title = "Asked by others";
    view.description = "Who was asked in which comment, and whether they answered; the oldest first.";
    view.columns = {
        {"asked_at", "Asked", T::Time, "when"},
        {"asked_by", "By", T::Code, "who wrote the comment"},
        {"text", "Text", T::Text, "of the comment"},
        {"kind", "Kind", T::Code, "of the document, as comment.add names it"},
        {"to_user", "Asked of", T::Code, "the user who is named"},
        {"state", "State", T::Code, "waiting, answered, done or withdrawn"},
        {"changed_at", "Since", T::Time, "", false},
        {"document", "Document", T::Text, "its id", false},
        {"comment_id", "Comment", T::Uuid, "that asks", false},
        {"id", "Id", T::Text, "comment and user; names it to comment.done", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"asked_at"}, {"id"}};
    view.sql = R"(SELECT c.created_at AS asked_at, c.author AS asked_by, c.text, m.kind, m.user_id AS to_user, m.state,
    m.changed_at, m.document, m.comment_id, CAST(m.comment_id AS text) || '/' || m.user_id AS id, m.rev
FROM mention m
JOIN comment c ON c.entity = m.entity AND c.id = m.comment_id
WHERE m.entity = @entity)";
    view.tables = {"mention", "comment"};
    view.search = {"text", "asked_by"};
    return view;
}

View attachments() {
    View view;
    view.name = "attachments";
    view.title = "Attachments";
    view.description = "Files that belong to documents, oldest first; their bytes are in attachment-parts.";
    view.columns = {
        {"name", "Name", T::Text, "of the file"},
        {"media_type", "Type", T::Text, "such as image/png"},
        {"size", "Bytes", T::Integer, "how large the file is"},
        {"state", "State", T::Code, "arriving, here or removed"},
        {"added_by", "Who", T::Code, "who attached it"},
        {"added_at", "Time", T::Time, "when"},
        {"removed_by", "Removed by", T::Code, ""},
        {"removed_at", "Removed", T::Time, "", false},
        {"remove_reason", "Why removed", T::Text, ""},
        {"sha256", "Digest", T::Digest, "SHA-256 of its bytes", false},
        {"parts", "Parts", T::Integer, "in how many parts its bytes travel", false},
        {"kind", "Kind", T::Code, "of the document, as attachment.add names it", false},
        {"document", "Document", T::Text, "its id", false},
        {"id", "Id", T::Uuid, "names it to attachment.remove", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"document"}, {"added_at"}};
    view.sql = R"(SELECT a.name, a.media_type, a.size, a.state, a.added_by, a.added_at, a.removed_by, a.removed_at,
    a.remove_reason, a.sha256, a.parts, a.kind, a.document, a.id, a.rev
FROM attachment a WHERE a.entity = @entity)";
    view.tables = {"attachment"};
    view.search = {"name", "added_by"};
    return view;
}

View parts() {
    View view;
    view.name = "attachment-parts";
    view.title = "Attachments' bytes";
    view.description = "The bytes of an attachment, part by part; ask for one by attachment_id.";
    view.columns = {
        {"part", "Part", T::Integer, "from 1"},       {"content", "Bytes", T::Bytes, ""},
        {"attachment_id", "Attachment", T::Uuid, ""}, {"id", "Id", T::Text, "attachment and part", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"attachment_id"}, {"part"}};
    // Files with the same bytes keep them once.
    view.sql =
        R"(SELECT p.part, p.content, a.id AS attachment_id, CAST(a.id AS text) || '/' || CAST(p.part AS text) AS id,
    p.rev
FROM attachment a
JOIN attachment_part p ON p.entity = a.entity AND p.attachment_id = COALESCE(a.content_of, a.id)
WHERE a.entity = @entity AND a.state <> 'removed')";
    view.tables = {"attachment", "attachment_part"};
    return view;
}

} // namespace

void addDocumentViews(Catalog& catalog) {
    for (auto view : {comments(), mentions(), attachments(), parts()})
        catalog.add(std::move(view));
    addMasterHistory(catalog);
}

} // namespace opsdesk
