#pragma once

#include "core/base/Error.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_result;

namespace opsdesk::store {

struct PostgresFree {
    void operator()(pg_conn* connection) const;
    void operator()(pg_result* result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresFree>;

/// A parameter of a statement as libpq takes it.
struct PostgresParameter {
    std::string data;
    bool null = true;
    bool binary = false;
};

/// The open session, shared by a connection and its statements, so that either may go first.
///
/// What nobody waits for is sent later, in one round trip with the next question: send() keeps order, settle() waits.
class PostgresSession {
public:
    /// @throws StoreError Lost when nobody answers, Missing when there is no such database, Other when the login fails
    explicit PostgresSession(const std::string& url);

    /// What takes the result of a statement that was sent.
    using Taker = std::function<void(PostgresResult)>;

    pg_conn* handle() const { return m_handle.get(); }
    const std::string& name() const { return m_name; }

    /// The name of the prepared statement for @p sql (with `$n` parameters). The server keeps it until the session
    /// ends.
    const std::string& prepare(const std::string& sql);
    /// Runs a script without parameters and gives its last result.
    PostgresResult execute(const std::string& sql);
    /// Runs what prepare() named, with all that was sent before. @throws StoreError of the first that failed
    PostgresResult query(const std::string& statement, std::span<const PostgresParameter> parameters);
    /// Sends it, within a transaction, and lets @p taker have its result, when that is good, by the next settle().
    void send(const std::string& statement, std::span<const PostgresParameter> parameters, Taker taker);
    /// The same for an SQL command without parameters.
    void send(const char* sql);
    /// Waits for all that was sent. Nothing after the first that failed was done. @throws StoreError of that one
    void settle();
    /// @p result itself when it is good. @throws StoreError
    PostgresResult checked(pg_result* result) const;

private:
    void enterPipeline();
    void require(bool sent) const;
    PostgresResult takeNext();

    std::unique_ptr<pg_conn, PostgresFree> m_handle;
    std::string m_name;
    std::unordered_map<std::string, std::string> m_prepared;
    std::vector<Taker> m_sent; ///< and not settled
};

/// What to throw for an SQLSTATE (PostgreSQL, appendix A): one sentence that names the database and what to do.
StoreError postgresError(std::string_view state, const std::string& name, std::string_view message);

/// @p sql with `$1`, `$2` … for each `?` outside of quotes and comments.
struct NumberedSql {
    std::string text;
    int parameters = 0;
};
NumberedSql numberParameters(std::string_view sql);

} // namespace opsdesk::store
