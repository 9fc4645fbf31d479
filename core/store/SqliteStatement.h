#pragma once

#include "core/store/Connection.h"

#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace SQLite {
class Database;
}

namespace opsdesk::store {

/// The open file, shared by a connection and its statements, so that either may go first.
struct SqliteSession {
    std::shared_ptr<SQLite::Database> database;
    sqlite3* handle;
    std::string file;
};

class SqliteStatement final : public Statement {
public:
    /// @throws StoreError when @p sql is wrong or holds more than one statement.
    SqliteStatement(std::shared_ptr<const SqliteSession> session, const std::string& sql);
    ~SqliteStatement() override;

    using Statement::bind;
    void bind(int parameter, const Value& value) override;
    /// Binds without a copy: @p row must live and stay until the statement is run.
    void bindInPlace(std::span<const Value> row);

    bool step() override;
    std::int64_t run() override;
    void reset() override;

    int columnCount() const override;
    std::string columnName(int column) const override;
    Value column(int column) const override;
    bool isNull(int column) const override;
    std::int64_t integer(int column) const override;
    double real(int column) const override;
    std::string_view text(int column) const override;
    Bytes bytes(int column) const override;

private:
    template <bool copied>
    void bindValue(int parameter, const Value& value);

    std::shared_ptr<const SqliteSession> m_session;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace opsdesk::store
