#pragma once

#include "core/store/Connection.h"
#include "core/store/PostgresSession.h"

#include <memory>
#include <string>
#include <vector>

namespace opsdesk::store {

/// A statement of the central database. Its rows are fetched at once by the first step.
class PostgresStatement final : public Statement {
public:
    PostgresStatement(std::shared_ptr<PostgresSession> session, const std::string& sql);

    using Statement::bind;
    void bind(int parameter, const Value& value) override;
    /// Binds what is in PostgreSQL's binary form already.
    void bindBinary(int parameter, std::string data);

    bool step() override;
    std::int64_t run() override;
    /// Like run(), but nobody waits: @p changed gets how many rows changed by the time the session settles.
    void runLater(std::function<void(std::int64_t)> changed = {});
    /// Sends the question; @p row gets each row of the answer by the time the session settles.
    void readLater(std::function<void(Statement&)> row);
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
    PostgresParameter& parameterAt(int parameter);
    void query();
    /// The result, or before the first step a description of it.
    const pg_result* shape() const;

    std::shared_ptr<PostgresSession> m_session;
    std::string m_statement;
    std::vector<PostgresParameter> m_parameters;
    PostgresResult m_result;
    mutable PostgresResult m_description;
    int m_row = -1;
};

} // namespace opsdesk::store
