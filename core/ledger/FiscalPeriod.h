#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// A month of an entity's books, from the first posting in it on: open, then soft closed, then closed. Its number is
/// "2011-11". A month without a row is as its neighbours are; see FiscalCalendar.
struct FiscalPeriod : Document {
    std::int64_t period = 0; ///< year × 100 + month
    Date begins;
    Date ends;                        ///< the last day
    std::optional<Date> checklist_on; ///< when its end was noticed and the checklist opened
    std::string soft_closed_by;
    std::optional<Date> soft_closed_on;
    std::string closed_by;
    std::optional<Date> closed_on;
    std::int64_t overrides = 0; ///< checks that were open when it was soft closed
    std::int64_t reopened = 0;  ///< how often
    std::string reopened_by;
    std::optional<Date> reopened_on;
    std::string reopen_reason;
    std::int64_t entries = 0; ///< of the journal when it was last closed, counted then
    std::int64_t lines = 0;
    Minor amount; ///< debits of these
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(FiscalPeriod, (Document),
                      (period, begins, ends, checklist_on, soft_closed_by, soft_closed_on, closed_by, closed_on,
                       overrides, reopened, reopened_by, reopened_on, reopen_reason, entries, lines, amount, rev))
OPSDESK_DECLARE_ROW(FiscalPeriod)

/// How far an entity's books are closed: one row, named "books". What lies at or before these is closed even where no
/// month has a row.
struct FiscalCalendar {
    std::int64_t entity = 0;
    std::string name;
    std::int64_t closed_through = 0; ///< the last closed period, 0 for none
    std::int64_t soft_through = 0;   ///< the last that is closed or soft closed
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(FiscalCalendar, (), (entity, name, closed_through, soft_through, rev))
OPSDESK_DECLARE_ROW(FiscalCalendar)

} // namespace opsdesk
