#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// One document step in money. Immutable; debits equal credits.
struct JournalEntry {
    std::int64_t entity = 0;
    std::int64_t entry_id = 0;
    Uuid command_id;
    std::string event; ///< of the posting map
    std::optional<Uuid> document;
    std::string number;
    Date posted_on;
    std::string description;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(JournalEntry, (),
                      (entity, entry_id, command_id, event, document, number, posted_on, description, rev))
OPSDESK_DECLARE_ROW(JournalEntry)

} // namespace opsdesk
