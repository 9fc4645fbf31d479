#pragma once

#include "core/base/Error.h"
#include "core/base/Value.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace opsdesk::store {

enum class Dialect { Sqlite, Postgres };

/// A prepared statement. Parameters and columns count from 0. Belongs to the thread of its connection.
class Statement {
public:
    virtual ~Statement() = default;

    virtual void bind(int parameter, const Value& value) = 0;
    void bind(int parameter, const Uuid& value) { bind(parameter, Value(value.toString())); }
    /// Binds @p values to the parameters from 0 on.
    void bindAll(std::span<const Value> values);

    /// Moves to the next row; false when there is none. @throws StoreError
    virtual bool step() = 0;
    /// Runs to the end and makes ready to run again. Returns how many rows changed.
    virtual std::int64_t run() = 0;
    /// Ready to bind and run again.
    virtual void reset() = 0;

    virtual int columnCount() const = 0;
    virtual std::string columnName(int column) const = 0;
    virtual Value column(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0; ///< whole numbers, money, quantities, times; days of a date; 0 when null
    virtual double real(int column) const = 0;
    virtual std::string_view text(int column) const = 0; ///< valid until the next step
    virtual Bytes bytes(int column) const = 0;
};

/// A column of an upsert or a bulk load.
struct TableColumn {
    std::string name;
    ColumnType type;
    bool key = false; ///< part of the primary key
};

/// One database session. Not shared between threads. Everything that fails throws StoreError with a sentence for people.
///
/// SQL is portable: parameters are `?` on both stores (a `?` in quotes or a comment is none), text compares by bytes. Text is UTF-8
/// without NUL characters; anything else is refused by both stores as Constraint.
class Connection {
public:
    virtual ~Connection() = default;

    virtual Dialect dialect() const = 0;
    /// What people know it by: the file, or the server and database.
    virtual std::string name() const = 0;

    /// Runs a script of statements without parameters.
    virtual void execute(const std::string& sql) = 0;
    virtual std::unique_ptr<Statement> prepare(const std::string& sql) = 0;
    /// The same statement, prepared once per connection and kept; reset before it is returned. Not for re-entrant use.
    Statement& cached(const std::string& sql);

    /// Runs once with @p values. Returns how many rows changed. The statement is kept as cached() does, so no values in the text.
    std::int64_t run(const std::string& sql, std::span<const Value> values = {});
    std::int64_t run(const std::string& sql, std::initializer_list<Value> values);
    /// The first column of the first row; nothing when there is no row.
    std::optional<Value> scalar(const std::string& sql, std::initializer_list<Value> values = {});

    /// A condition that @p column is one of a list of any length, which is one parameter: bind what list() returns.
    virtual std::string inList(std::string_view column, ColumnType type) const = 0;
    virtual Value list(std::span<const Value> values, ColumnType type) const = 0;

    /// Reads @p columns of the rows whose @p by columns (positions in @p columns) equal one of @p values (each as long as @p by), in
    /// few statements, in no particular order.
    virtual void read(std::string_view table, std::span<const TableColumn> columns, std::span<const int> by,
                      std::span<const std::vector<Value>> values, const std::function<void(Statement&)>& row) = 0;

    /// Lets the store answer all that @p reads asks for by read() at once: their rows arrive by the end of this call.
    virtual void together(const std::function<void()>& reads) { reads(); }

    /// Adds @p rows (each as long as @p columns) in as few statements as the store allows. Within the caller's transaction.
    /// @throws StoreError Constraint when a key is there already.
    virtual void insert(std::string_view table, std::span<const TableColumn> columns, std::span<const std::vector<Value>> rows) = 0;
    /// Changes the cells of @p columns in the rows that the key columns among them name. Keys are distinct. Only columns that
    /// are named cost anything: indexes over others are left alone. @throws StoreError Constraint when a row is not there.
    virtual void update(std::string_view table, std::span<const TableColumn> columns, std::span<const std::vector<Value>> rows) = 0;
    /// Deletes the rows whose key columns (those of @p columns with `key`) equal @p keys, each in the order of the columns.
    virtual void erase(std::string_view table, std::span<const TableColumn> columns, std::span<const std::vector<Value>> keys) = 0;

    virtual void begin() = 0; ///< for writing: takes the write lock at once
    virtual void beginRead() = 0; ///< one consistent snapshot
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    virtual bool tableExists(std::string_view table) = 0;

protected:
    /// To be called before the session closes.
    void forgetStatements() { m_cache.clear(); }

private:
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_cache;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Connection& connection) : m_connection(&connection) { connection.begin(); }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection* m_connection;
};

/// One consistent snapshot for reading, for as long as it lives.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection& connection) : m_connection(connection) { connection.beginRead(); }
    ~ReadTransaction() { m_connection.rollback(); }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Connection& m_connection;
};

/// A named savepoint within a transaction; undone unless released.
class Savepoint {
public:
    explicit Savepoint(Connection& connection);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void release();

private:
    Connection* m_connection;
};

enum class OpenMode {
    ReadOnly, ///< must exist
    ReadWrite, ///< must exist
    Create, ///< must not exist, or be empty
};

/// Opens an embedded workspace: WAL, foreign keys on, synchronous FULL, busy time-out 10 s. Does not migrate.
/// @throws StoreError NotADatabase, Missing, ReadOnly, Locked, DiskFull
std::unique_ptr<Connection> openSqlite(const std::string& file, OpenMode mode);

/// Opens a central database by libpq connection string or URL. @throws StoreError
std::unique_ptr<Connection> openPostgres(const std::string& url);

} // namespace opsdesk::store
