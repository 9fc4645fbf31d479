#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// A file that belongs to a document; its bytes are kept apart in parts.
struct Attachment {
    std::int64_t entity = 0;
    Uuid id;
    std::string kind;     ///< @see DocumentTarget
    std::string document; ///< its id as text
    std::string name;
    std::string media_type;
    std::int64_t size = 0; ///< bytes
    std::string sha256;    ///< of all bytes, hexadecimal
    std::string state;     ///< arriving, here, removed
    std::int64_t parts = 0;
    std::string added_by;
    Timestamp added_at;
    std::string removed_by;
    std::optional<Timestamp> removed_at;
    std::string remove_reason;
    std::int64_t rev = 0;
    std::optional<Uuid> content_of{}; ///< the attachment whose bytes are these too; nothing: it has its own
};
BOOST_DESCRIBE_STRUCT(Attachment, (),
                      (entity, id, kind, document, name, media_type, size, sha256, state, parts, added_by, added_at,
                       removed_by, removed_at, remove_reason, rev, content_of))
OPSDESK_DECLARE_ROW(Attachment)

/// A piece of its bytes, counted from 1.
struct AttachmentPart {
    std::int64_t entity = 0;
    Uuid attachment_id;
    std::int64_t part = 0;
    std::string kind; ///< as the attachment's
    Bytes content;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(AttachmentPart, (), (entity, attachment_id, part, kind, content, rev))
OPSDESK_DECLARE_ROW(AttachmentPart)

} // namespace opsdesk
