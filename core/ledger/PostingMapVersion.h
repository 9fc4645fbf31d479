#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// A rule of the posting map as a version leaves it, and the accounts it named before.
struct PostingMapRule {
    std::string event;
    std::string debit;
    std::string credit;
    std::string description;
    std::string debit_before; ///< empty for an event that is new
    std::string credit_before;

    bool operator==(const PostingMapRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(PostingMapRule, (), (event, debit, credit, description, debit_before, credit_before))

/// A change to the posting map, proposed by one and approved by another; from then on entries name its version. Lives
/// in entity 0.
struct PostingMapVersion : Document {
    std::int64_t map_version = 0;      ///< counted from 1 as they are approved; 0 until then
    std::vector<PostingMapRule> rules; ///< those that it changes
    std::string note;
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(PostingMapVersion, (Document), (map_version, rules, note, decided_by, decided_at, rev))
OPSDESK_DECLARE_ROW(PostingMapVersion)

} // namespace opsdesk
