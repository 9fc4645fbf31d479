#pragma once

#include "core/base/Date.h"
#include "core/store/Connection.h"
#include "core/workflow/ComputedRows.h"

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// The first and the last day of a month.
struct BookMonth {
    Date first, last;
    std::int64_t period = 0; ///< year × 100 + month

    static BookMonth of(Date day);
    BookMonth next() const { return of(last + 1); }
    std::string text() const; ///< 2011-11
};

/// The day business is done on.
Date bookDay(store::Connection& connection);
/// The last day that @p filters on @p column ask for, by `=`, `<=` or `<`, or by ids that begin with it; the day
/// business is done on when they ask for none.
Date askedDay(store::Connection& connection, const std::vector<Filter>& filters, std::string_view column);

/// @p text with `@entity`, and `@from` and `@to`, which are days, as parameters.
ChosenSql boundSql(const std::string& text, std::int64_t entity, Date from, Date to);

/// @p text as a literal of SQL.
std::string sqlLiteral(std::string_view text);

} // namespace opsdesk
