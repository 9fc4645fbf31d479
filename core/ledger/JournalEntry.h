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
    std::optional<Date> document_date; ///< the day it happened on, where its period was closed and it is booked later
    std::string late_reason;           ///< why, in words
    std::int64_t reverses = 0;         ///< the entry that it books back; 0 for none
    std::int64_t map_version = 0;      ///< of the posting map that chose its accounts; 0 for the usual one
};
BOOST_DESCRIBE_STRUCT(JournalEntry, (),
                      (entity, entry_id, command_id, event, document, number, posted_on, description, rev,
                       document_date, late_reason, reverses, map_version))
OPSDESK_DECLARE_ROW(JournalEntry)

} // namespace opsdesk
