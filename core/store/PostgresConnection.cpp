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
    const std::string sql = fmt::format("SELECT {} FROM {} WHERE ({}) IN (SELECT * FROM {})", columnList(columns),
                                        table, columnList(keys), unnest(types));
    forEachPart(values, [&](Rows part) {
        PostgresStatement& statement = boundToRows(sql, part, types);
        while (statement.step())
            row(statement);
    });
}

void PostgresConnection::insert(std::string_view table, std::span<const TableColumn> columns, Rows rows) {
    const std::vector<ColumnType> types = typesOf(columns);
    const bool copied = rows.size() >= rowsWorthCopying;
    const std::string sql = insertInto(table, columns) + "SELECT * FROM " + unnest(types);
    forEachPart(rows, [&](Rows part) {
        if (copied)
            copy(table, columns, part, types);
        else
            boundToRows(sql, part, types).run();
    });
}

void PostgresConnection::update(std::string_view table, std::span<const TableColumn> columns, Rows rows) {
    std::string cells, keys;
    for (const TableColumn& column : columns) {
        auto& part = column.key ? keys : cells;
        const auto* const left = column.key ? "changed." : "";
        part += fmt::format("{}{}{} = given.{}",
                            part.empty() ? ""
                            : column.key ? " AND "
                                         : ", ",
                            left, column.name, column.name);
    }
    requireKeyed(table, cells, keys);
    const std::vector<ColumnType> types = typesOf(columns);
    const std::string sql = fmt::format("UPDATE {} AS changed SET {} FROM {} AS given ({}) WHERE {}", table, cells,
                                        unnest(types), columnList(columns), keys);
    std::int64_t changed = 0;
    forEachPart(rows, [&](Rows part) { changed += boundToRows(sql, part, types).run(); });
    requireAllChanged(table, changed, rows.size());
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
    forEachPart(keys, [&](Rows part) { boundToRows(sql, part, types).run(); });
}

void PostgresConnection::commit() {
    const PostgresResult result = m_session->execute("COMMIT");
    // After a failed statement the server answers COMMIT with a rollback, and calls that success.
    if (std::string_view(PQcmdStatus(result.get())) == "ROLLBACK")
        throw postgresError("25P02", name(), "");
}

void PostgresConnection::rollback() noexcept {
    if (PQtransactionStatus(handle()) != PQTRANS_IDLE)
        PQclear(PQexec(handle(), "ROLLBACK"));
}

bool PostgresConnection::tableExists(std::string_view table) {
    return asInteger(scalar("SELECT to_regclass(quote_ident(?)) IS NOT NULL", {std::string(table)}).value()) != 0;
}

std::unique_ptr<Connection> openPostgres(const std::string& url) {
    return std::make_unique<PostgresConnection>(url);
}

} // namespace opsdesk::store
