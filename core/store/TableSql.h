#pragma once

#include "core/store/Connection.h"

#include <span>
#include <string>
#include <string_view>

namespace opsdesk::store {

/// The column names, comma separated; only those of the key when @p keysOnly.
std::string columnList(std::span<const TableColumn> columns, bool keysOnly = false);

/// "INSERT INTO table (columns) ", to be followed by what to insert.
std::string insertInto(std::string_view table, std::span<const TableColumn> columns);

/// @throws Error unless an update of @p table names @p cells to change and @p keys to find the rows by.
void requireKeyed(std::string_view table, std::string_view cells, std::string_view keys);
/// @throws StoreError Constraint unless all @p wanted rows that were to be changed were there.
void requireAllChanged(std::string_view table, std::int64_t changed, std::size_t wanted);

/// Where the quoted text or comment that begins at @p start of @p sql ends; @p start itself when none begins there.
std::size_t quotedEnd(std::string_view sql, std::size_t start);

/// @throws Error unless @p row has @p size cells.
void requireCells(std::string_view table, std::span<const Value> row, std::size_t size);

} // namespace opsdesk::store
