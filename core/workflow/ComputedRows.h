#pragma once

#include "core/store/Connection.h"
#include "core/workflow/ComputedView.h"

#include <functional>

namespace opsdesk {

/// Makes the rows of such a view, in any order, a cell per column. @p filters narrow what is made; rows that do not
/// hold under them may be among those returned. Rows asked for by id come as the filter `id in …`. Reads alone.
using RowMaker =
    std::function<std::vector<ViewRow>(store::Connection&, std::int64_t entity, const std::vector<Filter>& filters)>;

/// Says how the rows of @p view are made: once per area, beside the view. Makers keep nothing, so that those of the
/// program serve all its catalogs.
void addComputedRows(const std::string& view, RowMaker maker);

/// The rows of @p view as a FROM item with one parameter, which @p rows is set to.
std::string computedFrom(const View& view, const std::vector<ViewRow>& rows, store::Dialect dialect, Value& parameter);

/// @throws Error when nobody said how.
std::vector<ViewRow> computeRows(const View& view, store::Connection& connection, std::int64_t entity,
                                 const std::vector<Filter>& filters);

/// What View::sql says of a view whose SELECT depends on what is asked for, such as that of the measure that a filter
/// names.
inline constexpr std::string_view chosenSql = "@chosen";

/// A SELECT that yields every column of the view under its key, and the values of its parameters.
struct ChosenSql {
    std::string text;
    std::vector<Value> values;
};
/// Makes it. @p filters as for RowMaker; the store filters by them again.
using SqlMaker = std::function<ChosenSql(store::Connection&, std::int64_t entity, const std::vector<Filter>& filters)>;

/// As addComputedRows().
void addChosenSql(const std::string& view, SqlMaker maker);

/// @throws Error when nobody said how.
ChosenSql chooseSql(const View& view, store::Connection& connection, std::int64_t entity,
                    const std::vector<Filter>& filters);

} // namespace opsdesk
