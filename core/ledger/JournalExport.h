#pragma once

#include "core/base/Date.h"
#include "core/store/Connection.h"

#include <functional>
#include <optional>
#include <string_view>

namespace opsdesk {

enum class JournalFormat {
    Csv,    ///< a row for each line; docs/accounting-export.md describes its columns
    Ledger, ///< plain-text accounting, which ledger-cli and hledger read
};

struct JournalExport {
    std::int64_t entity = 1;
    JournalFormat format = JournalFormat::Csv;
    std::optional<Date> from, to; ///< days of posting, both included
};

struct JournalExported {
    std::int64_t entries = 0, lines = 0;
};

/// Hands the journal of an entity to @p write, in the order in which it was posted, a piece at a time: as of one
/// moment, and without holding more than a piece.
JournalExported exportJournal(store::Connection& connection, const JournalExport& wanted,
                              const std::function<void(std::string_view)>& write);

} // namespace opsdesk
