#include "core/workflow/StoreViewReader.h"

#include "core/base/Error.h"
#include "core/workflow/ComputedRows.h"
#include "core/workflow/Workspace.h"

#include <fmt/ranges.h>

namespace opsdesk {

namespace {

/// A SELECT in the making: its text and the values of its parameters, in order.
struct Sql {
    std::string text;
    std::vector<Value> values;
};

/// The view as a FROM item, with the entity bound wherever it is named. What @p filters ask for is made where no SQL
/// can.
Sql fromView(const View& view, std::int64_t entity, store::Connection& connection, const std::vector<Filter>& filters) {
    static constexpr std::string_view name = "@entity";
    if (view.sql == computedSql) {
        Value parameter;
        auto text = computedFrom(view, computeRows(view, connection, entity, filters), connection.dialect(), parameter);
        return {std::move(text), {std::move(parameter)}};
    }
    if (view.sql == chosenSql) {
        auto chosen = chooseSql(view, connection, entity, filters);
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

/// A LIKE pattern that finds @p word anywhere, its own wildcards taken literally.
std::string likePattern(std::string_view word) {
    std::string pattern = "%";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

void appendContains(Sql& sql, std::string_view column, std::string_view word, store::Dialect dialect) {
    // SQLite's LIKE folds ASCII case and reads numbers as text by itself.
    sql.text += dialect == store::Dialect::Sqlite ? fmt::format("{} LIKE ? ESCAPE '\\'", column)
                                                  : fmt::format("CAST({} AS text) ILIKE ? ESCAPE '\\'", column);
    sql.values.emplace_back(likePattern(word));
}

Value valueOf(const Filter& filter, std::string_view text, ColumnType type) {
    const bool whole =
        !text.empty() && text.find_first_not_of("0123456789", text.front() == '-' ? 1 : 0) == std::string_view::npos;
    return parseValue(text, type == ColumnType::Money && filter.minor_units && whole ? ColumnType::Integer : type);
}

void appendFilter(Sql& sql, const View& view, const Filter& filter, const store::Connection& connection) {
    const auto& column = requireColumn(view, filter.column);
    const auto compare = [&](std::string_view op) {
        sql.text += fmt::format("{} {} ?", column.key, op);
        sql.values.push_back(valueOf(filter, filter.value, column.type));
    };
    switch (filter.op) {
    case FilterOperator::Equal:
        return compare("=");
    case FilterOperator::NotEqual:
        return compare("<>");
    case FilterOperator::Less:
        return compare("<");
    case FilterOperator::LessOrEqual:
        return compare("<=");
    case FilterOperator::Greater:
        return compare(">");
    case FilterOperator::GreaterOrEqual:
        return compare(">=");
    case FilterOperator::Contains:
        return appendContains(sql, column.key, filter.value, connection.dialect());
    case FilterOperator::IsNull:
        sql.text += column.key + " IS NULL";
        return;
    case FilterOperator::IsNotNull:
        sql.text += column.key + " IS NOT NULL";
        return;
    case FilterOperator::In: {
        std::vector<Value> values;
        for (const auto& part : split(filter.value, ','))
            values.push_back(valueOf(filter, part, column.type));
        sql.text += connection.inList(column.key, column.type);
        sql.values.push_back(connection.list(values, column.type));
        return;
    }
    }
}

void appendWhere(Sql& sql, const View& view, const ViewQuery& query, const store::Connection& connection) {
    std::string_view glue = " WHERE ";
    for (const auto& filter : query.filters) {
        sql.text += std::exchange(glue, " AND ");
        appendFilter(sql, view, filter, connection);
    }
    for (const auto& word : split(query.search, ' ')) {
        if (view.search.empty())
            break;
        sql.text += std::exchange(glue, " AND ");
        std::string_view either = "(";
        for (const auto& column : view.search) {
            sql.text += std::exchange(either, " OR ");
            appendContains(sql, column, word, connection.dialect());
        }
        sql.text += ")";
    }
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

std::string columnList(const View& view) {
    std::vector<std::string_view> keys;
    for (const auto& column : view.columns)
        keys.push_back(column.key);
    return fmt::format("{}", fmt::join(keys, ", "));
}

ViewRow readRow(const store::Statement& statement, const View& view) {
    ViewRow row;
    row.reserve(view.columns.size());
    for (std::size_t i = 0; i < view.columns.size(); ++i)
        row.push_back(statement.column(static_cast<int>(i)));
    return row;
}

} // namespace

StoreViewReader::StoreViewReader(std::unique_ptr<store::Connection> connection, const Catalog& catalog)
    : m_connection(std::move(connection)), m_catalog(catalog) {}

const View& StoreViewReader::view(std::string_view name) const {
    if (const auto* found = m_catalog.findView(name))
        return *found;
    throw UsageError(fmt::format("There is no view {}; there are {}.", name, fmt::join(viewNames(), ", ")));
}

std::vector<std::string> StoreViewReader::viewNames() const {
    std::vector<std::string> names;
    for (const auto& [name, view] : m_catalog.views())
        names.push_back(name);
    return names;
}

std::vector<ViewRow> StoreViewReader::rows(const ViewQuery& query) {
    const auto& wanted = view(query.view);
    auto from = fromView(wanted, query.entity, *m_connection, query.filters);
    Sql sql{"SELECT " + columnList(wanted) + " FROM " + from.text, std::move(from.values)};
    appendWhere(sql, wanted, query, *m_connection);
    appendOrder(sql, wanted, query, m_connection->dialect());
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    std::vector<ViewRow> rows;
    while (statement->step())
        rows.push_back(readRow(*statement, wanted));
    return rows;
}

std::vector<std::string> StoreViewReader::keys(const ViewQuery& query) {
    const auto& wanted = view(query.view);
    auto from = fromView(wanted, query.entity, *m_connection, query.filters);
    Sql sql{"SELECT id FROM " + from.text, std::move(from.values)};
    appendWhere(sql, wanted, query, *m_connection);
    appendOrder(sql, wanted, query, m_connection->dialect());
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    std::vector<std::string> keys;
    while (statement->step())
        keys.emplace_back(statement->text(0));
    return keys;
}

std::vector<ViewRow> StoreViewReader::rowsById(std::string_view name, std::int64_t entity,
                                               const std::vector<std::string>& ids) {
    const auto& wanted = view(name);
    const auto& id = requireColumn(wanted, "id");
    auto from =
        fromView(wanted, entity, *m_connection, {{"id", FilterOperator::In, fmt::format("{}", fmt::join(ids, ","))}});
    std::vector<Value> values;
    for (const auto& text : ids)
        values.push_back(parseValue(text, id.type));
    Sql sql{"SELECT " + columnList(wanted) + " FROM " + from.text + " WHERE " + m_connection->inList("id", id.type),
            std::move(from.values)};
    sql.values.push_back(m_connection->list(values, id.type));
    auto& statement = m_connection->cached(sql.text);
    statement.bindAll(sql.values);
    const auto position = static_cast<std::size_t>(wanted.index("id"));
    std::unordered_map<std::string, ViewRow> found;
    while (statement.step()) {
        auto row = readRow(statement, wanted);
        found.emplace(toText(row[position], id.type), std::move(row));
    }
    statement.reset();
    std::vector<ViewRow> rows;
    for (const auto& text : ids)
        if (auto node = found.extract(text))
            rows.push_back(std::move(node.mapped()));
    return rows;
}

ViewSummary StoreViewReader::summary(const ViewQuery& query) {
    const auto& wanted = view(query.view);
    auto from = fromView(wanted, query.entity, *m_connection, query.filters);
    Sql sql{"SELECT count(*)", std::move(from.values)};
    ViewSummary summary;
    for (const auto& column : wanted.columns)
        if (column.type == ColumnType::Money) {
            sql.text += ", sum(" + column.key + ")";
            summary.sums.emplace_back(column.key, 0);
        }
    sql.text += " FROM " + from.text;
    appendWhere(sql, wanted, query, *m_connection);
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    statement->step();
    summary.rows = statement->integer(0);
    for (std::size_t i = 0; i < summary.sums.size(); ++i)
        summary.sums[i].second = statement->integer(static_cast<int>(i) + 1);
    return summary;
}

std::unique_ptr<ViewReader> makeViewReader(std::unique_ptr<store::Connection> connection, const Catalog& catalog) {
    return std::make_unique<StoreViewReader>(std::move(connection), catalog);
}

} // namespace opsdesk
