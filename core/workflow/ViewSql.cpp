#include "core/workflow/ViewSql.h"

#include "core/base/Error.h"
#include "core/governance/Settings.h"
#include "core/workflow/ComputedRows.h"
#include "core/workflow/FilterText.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace opsdesk {

namespace {

/// So many SQLite compares one by one, which takes half the time of looking into a list, row for row.
constexpr std::size_t fewValues = 8;

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        auto part = text.substr(start, end - start);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty())
            parts.emplace_back(part);
        start = end + 1;
    }
    return parts;
}

/// @p word for a LIKE pattern, its own wildcards taken literally.
std::string literally(std::string_view word) {
    std::string pattern;
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

void appendLike(Sql& sql, std::string_view column, std::string pattern, store::Dialect dialect) {
    // SQLite's LIKE folds ASCII case and reads numbers as text by itself.
    sql.text += dialect == store::Dialect::Sqlite ? fmt::format("{} LIKE ? ESCAPE '\\'", column)
                                                  : fmt::format("CAST({} AS text) ILIKE ? ESCAPE '\\'", column);
    sql.values.emplace_back(std::move(pattern));
}

Value valueOf(const Filter& filter, std::string_view text, ColumnType type) {
    const bool whole =
        !text.empty() && text.find_first_not_of("0123456789", text.front() == '-' ? 1 : 0) == std::string_view::npos;
    return parseValue(text, type == ColumnType::Money && filter.minor_units && whole ? ColumnType::Integer : type);
}

void appendComparison(Sql& sql, const ViewColumn& column, const Filter& filter, std::string_view op) {
    sql.text += fmt::format("{} {} ?", column.key, op);
    sql.values.push_back(valueOf(filter, filter.value, column.type));
}

void appendList(Sql& sql, const ViewColumn& column, const Filter& filter, const store::Connection& connection) {
    std::vector<Value> values;
    for (const auto& part : split(filter.value, ','))
        values.push_back(valueOf(filter, part, column.type));
    if (connection.dialect() == store::Dialect::Sqlite && !values.empty() && values.size() <= fewValues) {
        std::string marks = "?";
        for (std::size_t i = 1; i < values.size(); ++i)
            marks += ", ?";
        sql.text += fmt::format("{} IN ({})", column.key, marks);
        std::ranges::move(values, std::back_inserter(sql.values));
        return;
    }
    sql.text += connection.inList(column.key, column.type);
    sql.values.push_back(connection.list(values, column.type));
}

void appendCondition(Sql& sql, const ViewColumn& column, const Filter& filter, const store::Connection& connection) {
    switch (filter.op) {
    case FilterOperator::Equal:
        return appendComparison(sql, column, filter, "=");
    case FilterOperator::NotEqual: // what is empty is not equal to anything either
        return appendComparison(sql, column, filter, "IS DISTINCT FROM");
    case FilterOperator::Less:
        return appendComparison(sql, column, filter, "<");
    case FilterOperator::LessOrEqual:
        return appendComparison(sql, column, filter, "<=");
    case FilterOperator::Greater:
        return appendComparison(sql, column, filter, ">");
    case FilterOperator::GreaterOrEqual:
        return appendComparison(sql, column, filter, ">=");
    case FilterOperator::Contains:
        return appendLike(sql, column.key, "%" + literally(filter.value) + "%", connection.dialect());
    case FilterOperator::StartsWith:
        return appendLike(sql, column.key, literally(filter.value) + "%", connection.dialect());
    case FilterOperator::NotContains:
        sql.text += fmt::format("({} IS NULL OR NOT (", column.key);
        appendLike(sql, column.key, "%" + literally(filter.value) + "%", connection.dialect());
        sql.text += "))";
        return;
    case FilterOperator::In:
        return appendList(sql, column, filter, connection);
    case FilterOperator::IsNull:
        sql.text += column.key + " IS NULL";
        return;
    case FilterOperator::IsNotNull:
        sql.text += column.key + " IS NOT NULL";
        return;
    case FilterOperator::Within:
    case FilterOperator::All:
    case FilterOperator::Any:
        break;
    }
    throw UsageError(fmt::format("{} holds no days that could lie within a span.", column.key));
}

void appendFilter(Sql& sql, const View& view, const Filter& filter, const store::Connection& connection) {
    const bool all = filter.op == FilterOperator::All;
    if (!all && filter.op != FilterOperator::Any)
        return appendCondition(sql, requireColumn(view, filter.column), filter, connection);
    if (filter.parts.empty()) {
        sql.text += all ? "1 = 1" : "1 = 0";
        return;
    }
    std::string_view glue = "(";
    for (const auto& part : filter.parts) {
        sql.text += std::exchange(glue, all ? " AND " : " OR ");
        appendFilter(sql, view, part, connection);
    }
    sql.text += ")";
}

/// The day that business is done on, asked when a filter speaks of days.
Date businessDay(store::Connection& connection) {
    const auto statement = connection.prepare("SELECT " + businessDaySql());
    statement->step();
    return Date(static_cast<std::int32_t>(statement->integer(0)));
}

void appendDated(Sql& sql, const View& view, const Filter& filter, store::Connection& connection) {
    appendFilter(sql, view, speaksOfDays(filter, view) ? onDay(filter, view, businessDay(connection)) : filter,
                 connection);
}

void appendWords(Sql& sql, const View& view, std::string_view search, store::Dialect dialect, std::string_view glue) {
    for (const auto& word : view.search.empty() ? std::vector<std::string>() : split(search, ' ')) {
        sql.text += std::exchange(glue, " AND ");
        std::string_view either = "(";
        for (const auto& column : view.search) {
            sql.text += std::exchange(either, " OR ");
            appendLike(sql, column, "%" + literally(word) + "%", dialect);
        }
        sql.text += ")";
    }
}

} // namespace

/// What must hold of every row, each by itself, with days for what is relative to today: makers of rows look for what
/// they are asked for in it.
void addConjuncts(const View& view, const Filter& filter, store::Connection& connection, std::vector<Filter>& into) {
    if (filter.op == FilterOperator::All) {
        for (const auto& part : filter.parts)
            addConjuncts(view, part, connection, into);
    } else if (speaksOfDays(filter, view)) {
        const auto dated = onDay(filter, view, businessDay(connection));
        if (dated.op == FilterOperator::All)
            into.insert(into.end(), dated.parts.begin(), dated.parts.end());
        else
            into.push_back(dated);
    } else {
        into.push_back(filter);
    }
}

std::vector<Filter> conjuncts(const View& view, const std::vector<Filter>& filters, store::Connection& connection) {
    std::vector<Filter> all;
    for (const auto& filter : filters)
        addConjuncts(view, filter, connection, all);
    return all;
}

Sql fromView(const View& view, std::int64_t entity, store::Connection& connection, const std::vector<Filter>& filters) {
    static constexpr std::string_view name = "@entity";
    if (view.sql == computedSql) {
        Value parameter;
        auto text = computedFrom(view, computeRows(view, connection, entity, conjuncts(view, filters, connection)),
                                 connection.dialect(), parameter);
        return {std::move(text), {std::move(parameter)}};
    }
    if (view.sql == chosenSql) {
        auto chosen = chooseSql(view, connection, entity, conjuncts(view, filters, connection));
        return {"(" + chosen.text + ") AS v", std::move(chosen.values)};
    }
    Sql sql{"(", {}};
    std::size_t start = 0;
    for (auto at = view.sql.find(name); at != std::string::npos; at = view.sql.find(name, start)) {
        sql.text += view.sql.substr(start, at - start) + "?";
        sql.values.emplace_back(entity);
        start = at + name.size();
    }
    sql.text += view.sql.substr(start) + ") AS v";
    return sql;
}

const ViewColumn& requireColumn(const View& view, std::string_view key) {
    if (const auto* column = view.find(key))
        return *column;
    std::vector<std::string_view> keys;
    for (const auto& column : view.columns)
        keys.push_back(column.key);
    throw UsageError(fmt::format("View {} has no column {}; it has {}.", view.name, key, fmt::join(keys, ", ")));
}

void appendWhere(Sql& sql, const View& view, const ViewQuery& query, store::Connection& connection) {
    std::string_view glue = " WHERE ";
    for (const auto& filter : query.filters) {
        sql.text += std::exchange(glue, " AND ");
        appendDated(sql, view, filter, connection);
    }
    appendWords(sql, view, query.search, connection.dialect(), glue);
}

void appendOrder(Sql& sql, const View& view, const ViewQuery& query, store::Dialect dialect) {
    sql.text += " ORDER BY ";
    // Nothing sorts before everything, as in SQLite; PostgreSQL would have it last.
    const auto nulls = [&](bool descending) {
        return dialect == store::Dialect::Sqlite ? "" : descending ? " NULLS LAST" : " NULLS FIRST";
    };
    for (const auto& key : query.sort.empty() ? view.order : query.sort)
        sql.text += fmt::format("{}{}{}, ", requireColumn(view, key.column).key, key.descending ? " DESC" : "",
                                nulls(key.descending));
    sql.text += "id";
    if (query.limit)
        sql.text += fmt::format(" LIMIT {}", std::max<std::int64_t>(0, *query.limit));
}

Sql selectRows(const View& view, std::string_view list, const ViewQuery& query, Sql from,
               store::Connection& connection) {
    Sql sql{fmt::format("SELECT {} FROM {}", list, from.text), std::move(from.values)};
    appendWhere(sql, view, query, connection);
    appendOrder(sql, view, query, connection.dialect());
    return sql;
}

} // namespace opsdesk
