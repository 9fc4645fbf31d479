#pragma once

#include "core/store/PostgresStatement.h"

#include <memory>
#include <string>

namespace opsdesk::store {

/// A central database. @see openPostgres
class PostgresConnection final : public Connection {
public:
    explicit PostgresConnection(const std::string& url) : m_session(std::make_shared<PostgresSession>(url)) {}
    ~PostgresConnection() override { forgetStatements(); }

    Dialect dialect() const override { return Dialect::Postgres; }
    std::string name() const override { return m_session->name(); }
    /// For what only PostgreSQL has: notifications, cancelling.
    pg_conn* handle() const { return m_session->handle(); }
    /// The name under which @p sql (with `$n` parameters) is prepared; for those who send it themselves.
    const std::string& prepared(const std::string& sql) { return m_session->prepare(sql); }
    /// @p result itself when it is good. @throws StoreError
    PostgresResult checked(pg_result* result) const { return m_session->checked(result); }

    void execute(const std::string& sql) override { m_session->execute(sql); }
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

    void begin() override { execute("BEGIN ISOLATION LEVEL READ COMMITTED"); }
    void beginRead() override { execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    void commit() override;
    void rollback() noexcept override;
    bool tableExists(std::string_view table) override;

private:
    /// The statement for @p sql, with each column of @p rows bound as an array.
    PostgresStatement& boundToRows(const std::string& sql, std::span<const std::vector<Value>> rows,
                                   std::span<const ColumnType> types);
    void copy(std::string_view table, std::span<const TableColumn> columns, std::span<const std::vector<Value>> rows,
              std::span<const ColumnType> types);

    std::shared_ptr<PostgresSession> m_session;
};

} // namespace opsdesk::store
