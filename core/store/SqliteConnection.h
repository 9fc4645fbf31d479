#pragma once

#include "core/store/SqliteStatement.h"

#include <memory>
#include <string>

namespace opsdesk::store {

/// An embedded workspace. @see openSqlite
class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(std::shared_ptr<const SqliteSession> session) : m_session(std::move(session)) {}
    ~SqliteConnection() override { forgetStatements(); }

    Dialect dialect() const override { return Dialect::Sqlite; }
    std::string name() const override { return m_session->file; }
    /// For what only SQLite has: backup, interruption.
    sqlite3* handle() const { return m_session->handle; }

    void execute(const std::string& sql) override;
    std::unique_ptr<Statement> prepare(const std::string& sql) override;

    std::string inList(std::string_view column, ColumnType type) const override;
    Value list(std::span<const Value> values, ColumnType type) const override;
    void read(std::string_view table, std::span<const TableColumn> columns, std::span<const int> by,
              std::span<const std::vector<Value>> values, const std::function<void(Statement&)>& row) override;
    void insert(std::string_view table, std::span<const TableColumn> columns,
                std::span<const std::vector<Value>> rows) override;
    void update(std::string_view table, std::span<const TableColumn> columns,
                std::span<const std::vector<Value>> rows) override;
    void erase(std::string_view table, std::span<const TableColumn> columns,
               std::span<const std::vector<Value>> keys) override;

    void begin() override;
    void beginRead() override;
    void commit() override;
    void rollback() noexcept override;
    bool tableExists(std::string_view table) override;

private:
    SqliteStatement& statement(const std::string& sql) { return static_cast<SqliteStatement&>(cached(sql)); }
    std::int64_t runEach(const std::string& sql, std::size_t parameters, std::span<const std::vector<Value>> rows);

    std::shared_ptr<const SqliteSession> m_session;
};

} // namespace opsdesk::store
