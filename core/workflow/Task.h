#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Something that somebody has to look at: an exception from a rule, or a thing that will not do itself.
struct Task : Document {
    std::string kind;         ///< what is wrong, as a code such as `late_order`
    std::string subject_kind; ///< table of the document that it is about
    std::string subject;      ///< that document's id as text
    std::string subject_number;
    std::int64_t supplier_id = 0; ///< 0 for none
    std::int64_t item_id = 0;     ///< 0 for none
    std::string text;             ///< one sentence
    Minor amount;                 ///< at stake, in the currency of the books; 0 when it cannot be said
    Currency currency;
    std::string owner_role;
    std::string owner;   ///< user id; empty while nobody has taken it
    Timestamp opened_at; ///< the last time, business time
    Timestamp due_at;    ///< business time
    std::string escalates_to;
    std::optional<Timestamp> escalated_at; ///< from then on it is the other role's as well
    std::string closed_by;
    std::optional<Timestamp> closed_at;
    std::string note; ///< how it ended
    std::int64_t rev = 0;

    bool isOpen() const { return state == "open" || state == "taken"; }
};
BOOST_DESCRIBE_STRUCT(Task, (Document),
                      (kind, subject_kind, subject, subject_number, supplier_id, item_id, text, amount, currency,
                       owner_role, owner, opened_at, due_at, escalates_to, escalated_at, closed_by, closed_at, note,
                       rev))
OPSDESK_DECLARE_ROW(Task)

} // namespace opsdesk
