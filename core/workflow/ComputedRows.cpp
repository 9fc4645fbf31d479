#include "core/workflow/ComputedRows.h"

#include "core/base/Error.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <map>
#include <mutex>

namespace opsdesk {

namespace {

/// Of one kind, by view.
template <class Maker>
struct Makers {
    std::mutex mutex;
    std::map<std::string, Maker> byView;
};

template <class Maker>
Makers<Maker>& makers() {
    static Makers<Maker> all;
    return all;
}

template <class Maker>
void addMaker(const std::string& view, Maker maker) {
    const std::lock_guard lock(makers<Maker>().mutex);
    makers<Maker>().byView.insert_or_assign(view, std::move(maker));
}

template <class Maker>
Maker makerOf(const View& view) {
    const std::lock_guard lock(makers<Maker>().mutex);
    const auto found = makers<Maker>().byView.find(view.name);
    if (found == makers<Maker>().byView.end())
        throw Error(fmt::format("Nobody said how the rows of the view {} are made.", view.name));
    return found->second;
}

/// As the column of the same kind of a table is stored.
std::string_view storedAs(ColumnType type, store::Dialect dialect) {
    const bool sqlite = dialect == store::Dialect::Sqlite;
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Time:
        return sqlite ? "INTEGER" : "bigint";
    case ColumnType::Date:
        return sqlite ? "INTEGER" : "date";
    case ColumnType::Real:
        return sqlite ? "REAL" : "double precision";
    case ColumnType::Uuid:
        return sqlite ? "TEXT" : "uuid";
    default:
        return sqlite ? "TEXT" : "text";
    }
}

boost::json::value cellOf(const Value& value, ColumnType type, store::Dialect dialect) {
    if (isNull(value))
        return nullptr;
    if (type == ColumnType::Date && dialect != store::Dialect::Sqlite)
        return boost::json::value(Date(static_cast<std::int32_t>(asInteger(value))).toString());
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return boost::json::value(asText(value));
}

} // namespace

void addComputedRows(const std::string& view, RowMaker maker) {
    addMaker(view, std::move(maker));
}

std::string computedFrom(const View& view, const std::vector<ViewRow>& rows, store::Dialect dialect, Value& parameter) {
    boost::json::array all;
    for (const auto& row : rows) {
        boost::json::array cells;
        for (std::size_t i = 0; i < view.columns.size(); ++i)
            cells.push_back(cellOf(row.at(i), view.columns[i].type, dialect));
        all.push_back(std::move(cells));
    }
    parameter = Value(boost::json::serialize(all));
    std::string sql = "(SELECT ";
    for (std::size_t i = 0; i < view.columns.size(); ++i)
        sql += fmt::format("{}CAST(r.value ->> {} AS {}) AS {}", i > 0 ? ", " : "", i,
                           storedAs(view.columns[i].type, dialect), view.columns[i].key);
    return sql + (dialect == store::Dialect::Sqlite ? " FROM json_each(?) AS r) AS v"
                                                    : " FROM json_array_elements(CAST(? AS json)) AS r(value)) AS v");
}

std::vector<ViewRow> computeRows(const View& view, store::Connection& connection, std::int64_t entity,
                                 const std::vector<Filter>& filters) {
    return makerOf<RowMaker>(view)(connection, entity, filters);
}

void addChosenSql(const std::string& view, SqlMaker maker) {
    addMaker(view, std::move(maker));
}

ChosenSql chooseSql(const View& view, store::Connection& connection, std::int64_t entity,
                    const std::vector<Filter>& filters) {
    return makerOf<SqlMaker>(view)(connection, entity, filters);
}

} // namespace opsdesk
