#include "core/store/SqliteRowWriter.h"

#include "core/store/SqliteError.h"
#include "core/store/TableSql.h"

#include <sqlite3.h>

namespace opsdesk::store {

namespace {

/// An upsert rather than a replacement: indexes over cells that stay the same are left alone.
std::string upsertSql(const RowType& type) {
    std::string places, changes;
    for (const auto& column : type.tableColumns) {
        places += places.empty() ? "?" : ", ?";
        if (!column.key)
            changes += fmt::format("{}{} = excluded.{}", changes.empty() ? "" : ", ", column.name, column.name);
    }
    return fmt::format("{}VALUES ({}) ON CONFLICT ({}) DO {}", insertInto(type.table, type.tableColumns), places,
                       columnList(type.tableColumns, true), changes.empty() ? "NOTHING" : "UPDATE SET " + changes);
}

} // namespace

SqliteRowWriter::SqliteRowWriter(SqliteConnection& connection, const RowType& type)
    : m_connection(connection), m_type(type), m_bytes(type.columns.size()) {
    const auto sql = upsertSql(type);
    if (sqlite3_prepare_v3(connection.handle(), sql.c_str(), static_cast<int>(sql.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &m_upsert, nullptr) != SQLITE_OK)
        throw sqliteError(connection.handle(), connection.name());
}

SqliteRowWriter::~SqliteRowWriter() {
    sqlite3_finalize(m_upsert);
}

void SqliteRowWriter::bind(int column, const Statement& row) {
    const auto& cell = m_type.columns[static_cast<std::size_t>(column)];
    const int place = column + 1;
    if (cell.nullable && row.isNull(column)) {
        sqlite3_bind_null(m_upsert, place);
        return;
    }
    switch (cell.type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Date:
    case ColumnType::Time:
        sqlite3_bind_int64(m_upsert, place, row.integer(column));
        break;
    case ColumnType::Real:
        sqlite3_bind_double(m_upsert, place, row.real(column));
        break;
    case ColumnType::Bytes: {
        auto& bytes = m_bytes[static_cast<std::size_t>(column)] = row.bytes(column);
        // Without an address SQLite would store NULL.
        if (bytes.empty())
            sqlite3_bind_zeroblob(m_upsert, place, 0);
        else
            sqlite3_bind_blob64(m_upsert, place, bytes.data(), bytes.size(), SQLITE_STATIC);
        break;
    }
    default: {
        const auto text = row.text(column);
        sqlite3_bind_text64(m_upsert, place, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    }
}

void SqliteRowWriter::put(const Statement& row) {
    for (int column = 0; column < static_cast<int>(m_type.columns.size()); ++column)
        bind(column, row);
    const int code = sqlite3_step(m_upsert);
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_upsert);
        return;
    }
    const auto error = sqliteError(m_connection.handle(), m_connection.name());
    sqlite3_reset(m_upsert);
    throw error;
}

} // namespace opsdesk::store
