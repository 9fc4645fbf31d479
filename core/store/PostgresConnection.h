#pragma once

#include "core/store/PostgresStatement.h"

#include <memory>
#include <string>

namespace opsdesk::store {

/// A central database. @see openPostgres
///
/// Each question costs a round trip, so what a transaction writes goes with the next question, or before the commit, and
/// fails there.
class PostgresConnection final : public Connection {
public:
    explicit PostgresConnection(const std::string& url) : m_session(std::make_shared<PostgresSession>(url)) {}
    ~PostgresConnection() override { forgetStatements(); }

    Dialect dialect() const override { return Dialect::Postgres; }
    std::string name() const override { return m_session->name(); }
    /// For what only PostgreSQL has: notifications, cancelling.
    pg_conn* handle() const {
        m_session->settle();
        return m_session->handle();
    }
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

    /// Within a transaction: run() and a question for which nobody waits; they go with what is asked next. What @p row
    /// throws comes out of that.
    void runLater(const std::string& sql, std::initializer_list<Value> values);
    void readLater(const std::string& sql, std::initializer_list<Value> values, std::function<void(Statement&)> row);
    void together(const std::function<void()>& reads) override;

    void begin() override;
    void beginRead() override;
    void commit() override;
    void rollback() noexcept override;
    bool tableExists(std::string_view table) override;

private:
    /// The statement for @p sql, with each column of @p rows bound as an array.
    PostgresStatement& boundToRows(const std::string& sql, std::span<const std::vector<Value>> rows,
                                   std::span<const ColumnType> types);
    void write(PostgresStatement& statement, std::function<void(std::int64_t)> changed = {});
    void copy(std::string_view table, std::span<const TableColumn> columns, std::span<const std::vector<Value>> rows,
              std::span<const ColumnType> types);

    std::shared_ptr<PostgresSession> m_session;
    bool m_inTransaction = false; ///< by begin() or beginRead()
    bool m_together = false;      ///< reads wait for settle() as well
};

} // namespace opsdesk::store
