#include "core/workflow/StoreViewReader.h"

#include "core/base/Error.h"
#include "core/workflow/ComputedRows.h"
#include "core/workflow/ViewGroups.h"
#include "core/workflow/Workspace.h"

#include <fmt/ranges.h>

#include <utility>

namespace opsdesk {

namespace {

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

/// More open groups than this are picked out of all rows: a longer condition would cost more than it saves.
constexpr std::size_t groupsAskedByName = 32;

std::string groupColumns(const View& view, const ViewQuery& query) {
    std::vector<std::string_view> keys;
    for (const auto& column : query.group_by)
        keys.push_back(requireColumn(view, column).key);
    if (keys.empty())
        throw UsageError(fmt::format("The rows of {} are to be grouped by no column.", view.name));
    return fmt::format("{}", fmt::join(keys, ", "));
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

Sql StoreViewReader::source(const View& view, std::int64_t entity, const std::vector<Filter>& filters) {
    if (isComputed(view))
        if (const auto now = version(); !now || std::exchange(m_memoVersion, now) != now)
            m_memo.forget();
    const ReadMemo::Use use(m_memo);
    return fromView(view, entity, *m_connection, filters);
}

std::optional<std::int64_t> StoreViewReader::version() {
    if (m_connection->dialect() != store::Dialect::Sqlite)
        return {};
    return asInteger(*m_connection->scalar("PRAGMA data_version"));
}

std::vector<ViewRow> StoreViewReader::rows(const ViewQuery& query) {
    const auto& wanted = view(query.view);
    const auto sql =
        selectRows(wanted, columnList(wanted), query, source(wanted, query.entity, query.filters), *m_connection);
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    std::vector<ViewRow> rows;
    while (statement->step())
        rows.push_back(readRow(*statement, wanted));
    return rows;
}

std::vector<std::string> StoreViewReader::keys(const ViewQuery& query) {
    std::vector<std::string> keys;
    scan(query, {}, [&](std::span<const std::string_view> row) { keys.emplace_back(row.front()); });
    return keys;
}

void StoreViewReader::scan(const ViewQuery& query, std::span<const std::string> columns, const EachRow& row) {
    const auto& wanted = view(query.view);
    std::string list = "id";
    for (const auto& column : columns)
        list += ", " + requireColumn(wanted, column).key;
    const auto sql = selectRows(wanted, list, query, source(wanted, query.entity, query.filters), *m_connection);
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    std::vector<std::string_view> texts(columns.size() + 1);
    while (statement->step()) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = statement->text(static_cast<int>(i));
        row(texts);
    }
}

std::vector<ViewRow> StoreViewReader::rowsById(std::string_view name, std::int64_t entity,
                                               const std::vector<std::string>& ids) {
    const auto& wanted = view(name);
    const auto& id = requireColumn(wanted, "id");
    auto from = source(wanted, entity, {{"id", FilterOperator::In, fmt::format("{}", fmt::join(ids, ","))}});
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
    auto from = source(wanted, query.entity, query.filters);
    const bool currency = wanted.find("currency") != nullptr;
    Sql sql{std::string("SELECT count(*), ") + (currency ? "currency" : "NULL"), std::move(from.values)};
    ViewSummary summary;
    for (const auto& column : wanted.columns)
        if (column.type == ColumnType::Money) {
            sql.text += ", sum(" + column.key + ")";
            summary.sums.emplace_back(column.key, 0);
        }
    sql.text += " FROM " + from.text;
    appendWhere(sql, wanted, query, *m_connection);
    if (currency)
        sql.text += " GROUP BY currency";
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    int currencies = 0;
    for (; statement->step(); ++currencies) {
        summary.rows += statement->integer(0);
        summary.currency = statement->isNull(1) ? std::string() : std::string(statement->text(1));
        for (std::size_t i = 0; i < summary.sums.size(); ++i)
            summary.sums[i].second = statement->integer(static_cast<int>(i) + 2);
    }
    if (currencies > 1) {
        summary.sums.clear();
        summary.currency.clear();
    }
    return summary;
}

std::int64_t StoreViewReader::count(const ViewQuery& query) {
    const auto& wanted = view(query.view);
    auto from = source(wanted, query.entity, query.filters);
    Sql sql{"SELECT count(*) FROM " + from.text, std::move(from.values)};
    appendWhere(sql, wanted, query, *m_connection);
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    statement->step();
    return statement->integer(0);
}

std::vector<ViewGroup> StoreViewReader::groups(const ViewQuery& query) {
    const auto& wanted = view(query.view);
    auto from = source(wanted, query.entity, query.filters);
    const bool currency = wanted.find("currency") != nullptr;
    const auto columns = groupColumns(wanted, query) + (currency ? ", currency" : "");
    Sql sql{"SELECT " + columns + ", count(*)", std::move(from.values)};
    const auto summed = summedColumns(wanted);
    for (const auto& column : summed)
        sql.text += ", sum(" + column + ")";
    sql.text += " FROM " + from.text;
    appendWhere(sql, wanted, query, *m_connection);
    sql.text += " GROUP BY " + columns;
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    std::vector<ViewGroup> groups;
    while (statement->step()) {
        ViewGroup& group = groups.emplace_back();
        int at = 0;
        while (group.values.size() < query.group_by.size())
            group.values.push_back(statement->column(at++));
        const std::string code = currency ? std::string(statement->text(at++)) : std::string();
        group.rows = statement->integer(at++);
        for (const auto& column : summed)
            group.sums.push_back({column, code, statement->integer(at++)});
    }
    return inOrder(std::move(groups), wanted, query);
}

std::vector<std::vector<std::string>> StoreViewReader::keysOfGroups(const ViewQuery& query,
                                                                    const std::vector<std::vector<Value>>& groups) {
    std::vector<std::vector<std::string>> keys(groups.size());
    if (groups.empty())
        return keys;
    const auto& wanted = view(query.view);
    auto narrowed = query;
    if (groups.size() <= groupsAskedByName)
        narrowed.filters.push_back(inGroups(wanted, query, groups));
    auto from = source(wanted, query.entity, narrowed.filters);
    Sql sql{"SELECT " + groupColumns(wanted, query) + ", id FROM " + from.text, std::move(from.values)};
    appendWhere(sql, wanted, narrowed, *m_connection);
    appendOrder(sql, wanted, narrowed, m_connection->dialect());
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < groups.size(); ++i)
        places.emplace(groupKey(groups[i]), i);
    const auto statement = m_connection->prepare(sql.text);
    statement->bindAll(sql.values);
    std::vector<Value> values(query.group_by.size());
    while (statement->step()) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = statement->column(static_cast<int>(i));
        if (const auto place = places.find(groupKey(values)); place != places.end())
            keys[place->second].emplace_back(statement->text(static_cast<int>(values.size())));
    }
    return keys;
}

std::unique_ptr<ViewReader> makeViewReader(std::unique_ptr<store::Connection> connection, const Catalog& catalog) {
    return std::make_unique<StoreViewReader>(std::move(connection), catalog);
}

} // namespace opsdesk
