#pragma once

#include "core/workflow/View.h"

#include <QString>

namespace opsdesk::ui {

/// "At risk ≥ 1,000", "State is proposed or open", "Order by in the next 7 days": a condition for people, in their
/// language. Conditions within it stand in parentheses.
QString filterWords(const Filter& filter, const View& view);
/// "is", "contains", "at least", …
QString operatorTitle(FilterOperator op, ColumnType type);
/// "the next 7 days" for a span as the filter language has it; what is none stays as it is.
QString spanWords(const std::string& span);
/// The value of a condition for people: codes in words, numbers and days by locale.
QString valueWords(const std::string& value, const ViewColumn& column);
QString columnTitle(const View& view, const std::string& column);

} // namespace opsdesk::ui
