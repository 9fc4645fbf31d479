#pragma once

#include "core/base/Date.h"
#include "core/base/Error.h"
#include "core/workflow/View.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opsdesk {

/// What is wrong with a filter that somebody typed, and where: bytes of the text.
class FilterError : public UsageError {
public:
    FilterError(const std::string& text, std::size_t where, std::size_t length)
        : UsageError(text), at(where), count(length) {}
    std::size_t at;
    std::size_t count; ///< 0: something is missing there
};

/// The one language of filters, of the console's box and of `opsdeskd query --filter`: conditions with `and`, `or`
/// (which binds less) and parentheses, such as
///
///     amount > 1000 and (state = proposed or due_on within next 7 days)
///
/// A value goes on to the next `and`, `or` or parenthesis that begins or ends a condition; one that has them within
/// itself stands in quotation marks. With @p view, columns and values are checked, and a column may be written with
/// spaces.
/// @throws FilterError
Filter parseFilter(std::string_view text, const View* view = nullptr);

/// The way back: parseFilter() reads the same filter from it, as far as it is about columns people can name.
std::string filterText(const Filter& filter);

/// How @p op is written: ">=", "contains".
std::string_view operatorWord(FilterOperator op);
/// Those that make sense for @p type, the most usual first.
const std::vector<FilterOperator>& operatorsOf(ColumnType type);

/// First and last day of a span such as "next 7 days", "last 2 weeks", "this month", "today"; nothing when it is none.
/// The next and the last days include today; weeks begin on Monday.
std::optional<std::pair<Date, Date>> daysOf(std::string_view span, Date today);

/// Whether @p filter can only be answered knowing what day it is, or speaks of moments by their day.
bool speaksOfDays(const Filter& filter, const View& view);
/// The same in fixed days: spans become dates from and to, "today + 7" a date, and a day beside a moment all of that
/// day.
/// @throws UsageError for a span that is none
Filter onDay(const Filter& filter, const View& view, Date today);

} // namespace opsdesk
