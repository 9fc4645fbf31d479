#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// What somebody said about a document. Belongs to the legal entity in which it was said, also where the document is a
/// shared one, such as an item.
struct Comment {
    std::int64_t entity = 0;
    Uuid id;
    std::string kind;     ///< @see DocumentTarget
    std::string document; ///< its id as text
    std::string author;
    Timestamp created_at;
    std::string text; ///< empty once withdrawn; the audit trail keeps what was said
    std::optional<Uuid> reply_to;
    std::string state; ///< said, withdrawn
    std::optional<Timestamp> changed_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Comment, (),
                      (entity, id, kind, document, author, created_at, text, reply_to, state, changed_at, rev))
OPSDESK_DECLARE_ROW(Comment)

/// Somebody was named in a comment and is waited for.
struct Mention {
    std::int64_t entity = 0;
    Uuid comment_id;
    std::string user_id;
    std::string kind;
    std::string document;
    std::string state; ///< waiting; answered by a comment of theirs, done when they marked it so, withdrawn
    std::optional<Timestamp> changed_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Mention, (), (entity, comment_id, user_id, kind, document, state, changed_at, rev))
OPSDESK_DECLARE_ROW(Mention)

} // namespace opsdesk
