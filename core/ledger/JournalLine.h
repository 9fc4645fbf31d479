#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// One side of a journal entry.
struct JournalLine {
    std::int64_t entity = 0;
    std::int64_t entry_id = 0;
    std::int64_t line_no = 0;
    std::string account;
    Minor debit;
    Minor credit;
    Currency currency;
    std::int64_t item_id = 0; ///< 0 for none
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(JournalLine, (), (entity, entry_id, line_no, account, debit, credit, currency, item_id, rev))
OPSDESK_DECLARE_ROW(JournalLine)

} // namespace opsdesk
