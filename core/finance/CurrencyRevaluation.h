#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What was owed in other currencies on a day, valued at its rates; taken back on the first day of the next month, or
/// on the day in the same month on which it was valued anew.
struct CurrencyRevaluation {
    std::int64_t entity = 0;
    Uuid id; ///< follows from entity, day and how many there are of it: each values what those before left out
    std::string number;
    Date revalued_on;
    Date reversed_on;
    std::int64_t invoices = 0;
    Minor amount; ///< what is owed more than was booked, in the currency of the books
    Currency currency;
    std::int64_t journal_entry_id = 0; ///< 0 where nothing differed
    std::int64_t reversal_entry_id = 0;
    std::string done_by;
    Timestamp done_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(CurrencyRevaluation, (),
                      (entity, id, number, revalued_on, reversed_on, invoices, amount, currency, journal_entry_id,
                       reversal_entry_id, done_by, done_at, rev))
OPSDESK_DECLARE_ROW(CurrencyRevaluation)

/// One invoice of it.
struct CurrencyRevaluationLine {
    std::int64_t entity = 0;
    Uuid revaluation_id;
    std::int64_t line_no = 0;
    Uuid invoice_id;
    Currency currency;
    Minor amount; ///< open of it, in that currency
    Minor booked; ///< in the currency of the books
    Minor worth;  ///< likewise, at the day's rate
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(CurrencyRevaluationLine, (),
                      (entity, revaluation_id, line_no, invoice_id, currency, amount, booked, worth, rev))
OPSDESK_DECLARE_ROW(CurrencyRevaluationLine)

} // namespace opsdesk
