#pragma once

#include "core/store/Row.h"
#include "core/store/SqliteConnection.h"

#include <cstdint>
#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace opsdesk::store {

/// Copies rows of one kind into their table in SQLite, each from the row that a statement of any store stands on, without
/// making values of the cells. A row whose key is there already is replaced.
class SqliteRowWriter {
public:
    SqliteRowWriter(SqliteConnection& connection, const RowType& type);
    ~SqliteRowWriter();
    SqliteRowWriter(const SqliteRowWriter&) = delete;
    SqliteRowWriter& operator=(const SqliteRowWriter&) = delete;

    /// The columns of @p row are those of the kind of row, in order. @throws StoreError
    void put(const Statement& row);

private:
    void bind(int column, const Statement& row);

    SqliteConnection& m_connection;
    const RowType& m_type;
    sqlite3_stmt* m_upsert = nullptr;
    std::vector<Bytes> m_bytes; ///< alive while they are bound
};

} // namespace opsdesk::store
