#include "core/store/PostgresConnection.h"

#include "core/store/PostgresBinary.h"
#include "core/store/TableSql.h"

#include <libpq-fe.h>

namespace opsdesk::store {

namespace {

using Rows = std::span<const std::vector<Value>>;

/// Bounds the memory that one statement takes here and on the server.
constexpr std::size_t rowsPerStatement = 10'000;
/// From here on COPY is faster than an INSERT.
constexpr std::size_t rowsWorthCopying = 1'000;

/// "unnest(?::bigint[], ?::uuid[])"
std::string unnest(std::span<const ColumnType> types) {
    std::string sql;
    for (const ColumnType type : types)
        sql += fmt::format("{}?::{}[]", sql.empty() ? "unnest(" : ", ", postgresType(type).name);
    return sql + ")";
}

/// That makes the server look each row up by its key, whatever it believes of the table's size when it makes the plan.
std::string sameKeys(std::span<const TableColumn> keys) {
    std::string sql;
    for (const TableColumn& key : keys)
        sql += fmt::format("{}stored.{} = given.{}", sql.empty() ? "" : " AND ", key.name, key.name);
    return sql;
}

std::vector<ColumnType> typesOf(std::span<const TableColumn> columns, bool keysOnly = false) {
    std::vector<ColumnType> types;
    for (const TableColumn& column : columns) {
        if (!keysOnly || column.key)
            types.push_back(column.type);
    }
    return types;
}

template <class Action>
void forEachPart(Rows rows, const Action& action) {
    for (std::size_t first = 0; first < rows.size(); first += rowsPerStatement)
        action(rows.subspan(first, std::min(rowsPerStatement, rows.size() - first)));
}

} // namespace

std::unique_ptr<Statement> PostgresConnection::prepare(const std::string& sql) {
    return std::make_unique<PostgresStatement>(m_session, sql);
}

std::string PostgresConnection::inList(std::string_view column, ColumnType type) const {
    return fmt::format("{} = ANY (?::{}[])", column, postgresType(type).name);
}

Value PostgresConnection::list(std::span<const Value> values, ColumnType type) const {
    const std::string array = binaryArray(values, type);
    const auto* first = reinterpret_cast<const std::byte*>(array.data());
    return Bytes(first, first + array.size());
}

PostgresStatement& PostgresConnection::boundToRows(const std::string& sql, Rows rows,
                                                   std::span<const ColumnType> types) {
    auto& statement = static_cast<PostgresStatement&>(cached(sql));
    for (const auto& row : rows)
        requireCells(sql, row, types.size());
    for (std::size_t i = 0; i < types.size(); ++i)
        statement.bindBinary(static_cast<int>(i), binaryArray(rows, i, types[i]));
    return statement;
}

void PostgresConnection::read(std::string_view table, std::span<const TableColumn> columns, std::span<const int> by,
                              Rows values, const std::function<void(Statement&)>& row) {
    std::vector<TableColumn> keys;
    for (const int position : by)
        keys.push_back(columns[static_cast<std::size_t>(position)]);
    const std::vector<ColumnType> types = typesOf(keys);
    const std::string sql =
        fmt::format("SELECT found.* FROM (SELECT DISTINCT * FROM {}) AS given ({}) CROSS JOIN LATERAL (SELECT {} FROM "
                    "{} AS stored WHERE {} OFFSET 0) AS found",
                    unnest(types), columnList(keys), columnList(columns), table, sameKeys(keys));
    forEachPart(values, [&](Rows part) {
        PostgresStatement& statement = boundToRows(sql, part, types);
        statement.readLater(row);
        if (!m_together)
            m_session->settle();
    });
}

void PostgresConnection::together(const std::function<void()>& reads) {
    m_together = true;
    try {
        reads();
    } catch (...) {
        m_together = false;
        throw;
    }
    m_together = false;
    m_session->settle();
}

void PostgresConnection::runLater(const std::string& sql, std::initializer_list<Value> values) {
    auto& statement = static_cast<PostgresStatement&>(cached(sql));
    statement.bindAll(values);
    statement.runLater();
}

void PostgresConnection::readLater(const std::string& sql, std::initializer_list<Value> values,
                                   std::function<void(Statement&)> row) {
    auto& statement = static_cast<PostgresStatement&>(cached(sql));
    statement.bindAll(values);
    statement.readLater(std::move(row));
}

/// Within a transaction nobody waits for what is written.
void PostgresConnection::write(PostgresStatement& statement, std::function<void(std::int64_t)> changed) {
    statement.runLater(std::move(changed));
    if (!m_inTransaction)
        m_session->settle();
}

void PostgresConnection::begin() {
    m_session->send("BEGIN ISOLATION LEVEL READ COMMITTED");
    m_inTransaction = true;
}

void PostgresConnection::beginRead() {
    m_session->send("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    m_inTransaction = true;
}

void PostgresConnection::insert(std::string_view table, std::span<const TableColumn> columns, Rows rows) {
    const std::vector<ColumnType> types = typesOf(columns);
    const bool copied = rows.size() >= rowsWorthCopying;
    const std::string sql = insertInto(table, columns) + "SELECT * FROM " + unnest(types);
    forEachPart(rows, [&](Rows part) {
        if (copied)
            copy(table, columns, part, types);
        else
            write(boundToRows(sql, part, types));
    });
}

void PostgresConnection::update(std::string_view table, std::span<const TableColumn> columns, Rows rows) {
    std::string cells;
    std::vector<TableColumn> keys;
    for (const TableColumn& column : columns) {
        if (column.key)
            keys.push_back(column);
        else
            cells += fmt::format("{}{} = given.{}", cells.empty() ? "" : ", ", column.name, column.name);
    }
    requireKeyed(table, cells, keys.empty() ? "" : "keys");
    const std::vector<ColumnType> types = typesOf(columns);
    const std::string sql = fmt::format(
        "UPDATE {0} AS changed SET {1} FROM (SELECT given.*, found.stored_at FROM {2} AS given ({3}) CROSS JOIN "
        "LATERAL (SELECT ctid AS stored_at FROM {0} AS stored WHERE {4} OFFSET 0) AS found) AS given WHERE "
        "changed.ctid = given.stored_at",
        table, cells, unnest(types), columnList(columns), sameKeys(keys));
    forEachPart(rows, [&](Rows part) {
        write(boundToRows(sql, part, types), [name = std::string(table), wanted = part.size()](std::int64_t changed) {
            requireAllChanged(name, changed, wanted);
        });
    });
}

void PostgresConnection::copy(std::string_view table, std::span<const TableColumn> columns, Rows rows,
                              std::span<const ColumnType> types) {
    for (const auto& row : rows)
        requireCells(table, row, types.size());
    // Encoded before COPY begins: a row that cannot be encoded must not leave it half done.
    const std::string data = binaryCopy(rows, types);
    m_session->execute(fmt::format("COPY {} ({}) FROM STDIN (FORMAT binary)", table, columnList(columns)));
    const bool sent = PQputCopyData(handle(), data.data(), static_cast<int>(data.size())) == 1;
    PQputCopyEnd(handle(), sent ? nullptr : "The rows could not be sent.");
    PostgresResult result(PQgetResult(handle()));
    while (PGresult* more = PQgetResult(handle()))
        PQclear(more);
    m_session->checked(result.release());
}

void PostgresConnection::erase(std::string_view table, std::span<const TableColumn> columns, Rows keys) {
    const std::vector<ColumnType> types = typesOf(columns, true);
    if (types.empty())
        throw Error("Rows can only be deleted by a key.");
    const std::string sql =
        fmt::format("DELETE FROM {} WHERE ({}) IN (SELECT * FROM {})", table, columnList(columns, true), unnest(types));
    forEachPart(keys, [&](Rows part) { write(boundToRows(sql, part, types)); });
}

void PostgresConnection::commit() {
    m_inTransaction = false;
    // Not sent along with what was written: a check here may say that it must not be kept, when the server sees no
    // fault.
    const PostgresResult result = m_session->execute("COMMIT");
    // After a failed statement the server answers COMMIT with a rollback, and calls that success.
    if (std::string_view(PQcmdStatus(result.get())) == "ROLLBACK")
        throw postgresError("25P02", name(), "");
}

void PostgresConnection::rollback() noexcept {
    m_inTransaction = false;
    try {
        m_session->settle();
    } catch (const std::exception&) {
        // It is undone, whatever it was.
    }
    if (PQtransactionStatus(m_session->handle()) != PQTRANS_IDLE)
        PQclear(PQexec(m_session->handle(), "ROLLBACK"));
}

bool PostgresConnection::tableExists(std::string_view table) {
    return asInteger(scalar("SELECT to_regclass(quote_ident(?)) IS NOT NULL", {std::string(table)}).value()) != 0;
}

std::unique_ptr<Connection> openPostgres(const std::string& url) {
    return std::make_unique<PostgresConnection>(url);
}

} // namespace opsdesk::store
