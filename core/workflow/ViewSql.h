#pragma once

#include "core/store/Connection.h"
#include "core/workflow/View.h"

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A SELECT in the making: its text and the values of its parameters, in order.
struct Sql {
    std::string text;
    std::vector<Value> values;
};

/// The view as a FROM item, with the entity bound wherever it is named. What @p filters ask for is made where no SQL
/// can.
Sql fromView(const View& view, std::int64_t entity, store::Connection& connection, const std::vector<Filter>& filters);
/// @throws UsageError naming the columns there are
const ViewColumn& requireColumn(const View& view, std::string_view key);
/// The conditions and words of @p query as a WHERE clause, nothing when there are none.
void appendWhere(Sql& sql, const View& view, const ViewQuery& query, store::Connection& connection);
void appendOrder(Sql& sql, const View& view, const ViewQuery& query, store::Dialect dialect);
/// The columns @p list of what @p query asks for, out of @p from.
Sql selectRows(const View& view, std::string_view list, const ViewQuery& query, Sql from,
               store::Connection& connection);

} // namespace opsdesk
