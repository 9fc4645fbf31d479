#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// One document step that moved stock. Immutable; its lines balance by moving from one place to another.
struct StockEntry {
    std::int64_t entity = 0;
    std::int64_t entry_id = 0;
    Uuid command_id;
    std::string
        kind; ///< opening, receipt, issue, return, write_off, adjustment, transfer, and history_… before the cut-over
    std::optional<Uuid> document;
    std::string number; ///< of the document, as people know it
    Date moved_on;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(StockEntry, (), (entity, entry_id, command_id, kind, document, number, moved_on, rev))
OPSDESK_DECLARE_ROW(StockEntry)

} // namespace opsdesk
