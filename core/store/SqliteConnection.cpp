#include "core/store/SqliteConnection.h"

#include "core/base/NoBlocking.h"
#include "core/store/SqliteError.h"
#include "core/store/StorableText.h"
#include "core/store/TableSql.h"

#include <sqlite3.h>

#include <numeric>

namespace opsdesk::store {

namespace {

std::string conditions(std::span<const TableColumn> columns, std::span<const int> by) {
    std::string sql;
    for (const int position : by)
        sql += fmt::format("{}{} = ?", sql.empty() ? "" : " AND ", columns[static_cast<std::size_t>(position)].name);
    return sql;
}

boost::json::value listItem(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    if (const auto* date = std::get_if<Date>(&value))
        return date->days();
    if (const auto* text = std::get_if<std::string>(&value)) {
        requireStorable(*text);
        return boost::json::value(*text);
    }
    throw Error("A list may hold numbers, texts and dates only.");
}

} // namespace

void SqliteConnection::execute(const std::string& sql) {
    NoBlocking::check(sql.c_str());
    if (sqlite3_exec(m_session->handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw sqliteError(m_session->handle, m_session->file);
}

std::unique_ptr<Statement> SqliteConnection::prepare(const std::string& sql) {
    return std::make_unique<SqliteStatement>(m_session, sql);
}

std::string SqliteConnection::inList(std::string_view column, ColumnType) const {
    return fmt::format("{} IN (SELECT value FROM json_each(?))", column);
}

Value SqliteConnection::list(std::span<const Value> values, ColumnType) const {
    boost::json::array items;
    items.reserve(values.size());
    for (const Value& value : values)
        items.push_back(listItem(value));
    return boost::json::serialize(items);
}

void SqliteConnection::read(std::string_view table, std::span<const TableColumn> columns, std::span<const int> by,
                            std::span<const std::vector<Value>> values, const std::function<void(Statement&)>& row) {
    SqliteStatement& select =
        statement(fmt::format("SELECT {} FROM {} WHERE {}", columnList(columns), table, conditions(columns, by)));
    // Ascending, so that neighbours are read together, and each but once.
    std::vector<const std::vector<Value>*> wanted;
    wanted.reserve(values.size());
    for (const auto& value : values)
        wanted.push_back(&value);
    const auto precedes = [](const auto* a, const auto* b) { return *a < *b; };
    if (!std::ranges::is_sorted(wanted, precedes))
        std::ranges::sort(wanted, precedes);
    const std::vector<Value>* previous = nullptr;
    for (const std::vector<Value>* value : wanted) {
        if (previous && *previous == *value)
            continue;
        previous = value;
        requireCells(table, *value, by.size());
        select.bindInPlace(*value);
        while (select.step())
            row(select);
    }
}

std::int64_t SqliteConnection::runEach(const std::string& sql, std::size_t parameters,
                                       std::span<const std::vector<Value>> rows) {
    SqliteStatement& each = statement(sql);
    std::int64_t changed = 0;
    for (const auto& row : rows) {
        requireCells(sql, row, parameters);
        each.bindInPlace(row);
        changed += each.run();
    }
    return changed;
}

void SqliteConnection::insert(std::string_view table, std::span<const TableColumn> columns,
                              std::span<const std::vector<Value>> rows) {
    std::string sql = insertInto(table, columns) + "VALUES (?";
    for (std::size_t i = 1; i < columns.size(); ++i)
        sql += ", ?";
    runEach(sql + ')', columns.size(), rows);
}

void SqliteConnection::update(std::string_view table, std::span<const TableColumn> columns,
                              std::span<const std::vector<Value>> rows) {
    // Numbered, so that cells are bound in the order of the columns wherever they stand.
    std::string cells, keys;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto& part = columns[i].key ? keys : cells;
        part += fmt::format("{}{} = ?{}", part.empty() ? "" : columns[i].key ? " AND " : ", ", columns[i].name, i + 1);
    }
    requireKeyed(table, cells, keys);
    const auto changed = runEach(fmt::format("UPDATE {} SET {} WHERE {}", table, cells, keys), columns.size(), rows);
    requireAllChanged(table, changed, rows.size());
}

void SqliteConnection::erase(std::string_view table, std::span<const TableColumn> columns,
                             std::span<const std::vector<Value>> keys) {
    std::vector<int> by;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key)
            by.push_back(static_cast<int>(i));
    }
    if (by.empty())
        throw Error("Rows can only be deleted by a key.");
    runEach(fmt::format("DELETE FROM {} WHERE {}", table, conditions(columns, by)), by.size(), keys);
}

void SqliteConnection::begin() {
    execute("BEGIN IMMEDIATE");
}

void SqliteConnection::beginRead() {
    execute("BEGIN");
    try {
        // The snapshot is taken by the first read, not by BEGIN.
        scalar("SELECT 1 FROM sqlite_schema LIMIT 1");
    } catch (...) {
        rollback();
        throw;
    }
}

void SqliteConnection::commit() {
    execute("COMMIT");
}

void SqliteConnection::rollback() noexcept {
    // SQLite has rolled back by itself after some failures.
    if (!sqlite3_get_autocommit(m_session->handle))
        sqlite3_exec(m_session->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool SqliteConnection::tableExists(std::string_view table) {
    return scalar("SELECT 1 FROM sqlite_schema WHERE type IN ('table', 'view') AND name = ?", {std::string(table)})
        .has_value();
}

} // namespace opsdesk::store
