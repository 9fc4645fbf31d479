#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// One approval of one document: who is asked, why, until when, and who gave it.
struct ApprovalStep {
    std::int64_t entity = 0;
    Uuid document;
    std::int64_t step_no = 0; ///< counts all that the document was ever asked for
    std::string target;       ///< kind of the document, as its machine is called
    std::string number;       ///< what people call the document
    Minor amount;             ///< of the document, in the currency of the books; 0 when no rate is known
    std::int64_t round = 0;   ///< counts its submissions; the last is the one that matters
    std::int64_t level = 0;
    std::string role;  ///< or `limit`
    std::string rule;  ///< why, in words
    std::string state; ///< waiting for a level before it, open, approved, void: the document changed or was refused
    std::int64_t hours = 0;
    std::string escalates_to;
    std::optional<Timestamp> opened_at;
    std::optional<Timestamp> due_at; ///< business time; none: never
    std::optional<Timestamp> reminded_at;
    std::optional<Timestamp> escalated_at;
    std::string decided_by;
    std::string acted_for; ///< whom they stood in for
    std::optional<Timestamp> decided_at;
    std::optional<Uuid> policy_id;
    std::int64_t policy_version = 0;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ApprovalStep, (),
                      (entity, document, step_no, target, number, amount, round, level, role, rule, state, hours,
                       escalates_to, opened_at, due_at, reminded_at, escalated_at, decided_by, acted_for, decided_at,
                       policy_id, policy_version, rev))
OPSDESK_DECLARE_ROW(ApprovalStep)

} // namespace opsdesk
