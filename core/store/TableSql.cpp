#include "core/store/TableSql.h"

namespace opsdesk::store {

std::string columnList(std::span<const TableColumn> columns, bool keysOnly) {
    std::string list;
    for (const TableColumn& column : columns) {
        if (keysOnly && !column.key)
            continue;
        if (!list.empty())
            list += ", ";
        list += column.name;
    }
    return list;
}

std::string insertInto(std::string_view table, std::span<const TableColumn> columns) {
    return fmt::format("INSERT INTO {} ({}) ", table, columnList(columns));
}

void requireKeyed(std::string_view table, std::string_view cells, std::string_view keys) {
    if (cells.empty() || keys.empty())
        throw Error(fmt::format("Rows of {} are changed by naming a key and other columns.", table));
}

void requireAllChanged(std::string_view table, std::int64_t changed, std::size_t wanted) {
    if (changed != static_cast<std::int64_t>(wanted))
        throw StoreError(StoreError::Kind::Constraint,
                         fmt::format("{} of {} rows of {} that were to be changed are not there.",
                                     static_cast<std::int64_t>(wanted) - changed, wanted, table));
}

std::size_t quotedEnd(std::string_view sql, std::size_t start) {
    std::string_view closing;
    std::size_t opening = 1;
    if (sql[start] == '\'' || sql[start] == '"') {
        closing = sql.substr(start, 1);
    } else if (sql.substr(start, 2) == "--") {
        closing = "\n";
    } else if (sql.substr(start, 2) == "/*") {
        closing = "*/";
        opening = 2;
    } else {
        return start;
    }
    const std::size_t found = sql.find(closing, start + opening);
    return found == std::string_view::npos ? sql.size() : found + closing.size();
}

void requireCells(std::string_view table, std::span<const Value> row, std::size_t size) {
    if (row.size() != size)
        throw Error(fmt::format("A row for {} has {} cells instead of {}.", table, row.size(), size));
}

} // namespace opsdesk::store
