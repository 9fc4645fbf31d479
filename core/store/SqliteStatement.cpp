#include "core/store/SqliteStatement.h"

#include "core/base/NoBlocking.h"
#include "core/store/SqliteError.h"
#include "core/store/StorableText.h"

#include <sqlite3.h>

namespace opsdesk::store {

SqliteStatement::SqliteStatement(std::shared_ptr<const SqliteSession> session, const std::string& sql)
    : m_session(std::move(session)) {
    const char* rest = nullptr;
    const int size = static_cast<int>(sql.size()) + 1;
    if (sqlite3_prepare_v3(m_session->handle, sql.c_str(), size, SQLITE_PREPARE_PERSISTENT, &m_statement, &rest) !=
        SQLITE_OK)
        throw sqliteError(m_session->handle, m_session->file);
    if (!m_statement || std::string_view(rest).find_first_not_of(" \t\n;") != std::string_view::npos) {
        sqlite3_finalize(m_statement);
        throw Error("A prepared statement must be exactly one statement: " + sql);
    }
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

template <bool copied>
void SqliteStatement::bindValue(int parameter, const Value& value) {
    const auto lifetime = copied ? SQLITE_TRANSIENT : SQLITE_STATIC;
    const int position = parameter + 1;
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        code = sqlite3_bind_int64(m_statement, position, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        requireStorable(*text);
        code = sqlite3_bind_text64(m_statement, position, text->data(), text->size(), lifetime, SQLITE_UTF8);
    } else if (opsdesk::isNull(value)) {
        code = sqlite3_bind_null(m_statement, position);
    } else if (const auto* date = std::get_if<Date>(&value)) {
        code = sqlite3_bind_int64(m_statement, position, date->days());
    } else if (const auto* real = std::get_if<double>(&value)) {
        code = sqlite3_bind_double(m_statement, position, *real);
    } else {
        const auto& bytes = std::get<Bytes>(value);
        // Without an address SQLite would store NULL.
        code = bytes.empty() ? sqlite3_bind_zeroblob(m_statement, position, 0)
                             : sqlite3_bind_blob64(m_statement, position, bytes.data(), bytes.size(), lifetime);
    }
    if (code != SQLITE_OK)
        throw sqliteError(m_session->handle, m_session->file);
}

void SqliteStatement::bind(int parameter, const Value& value) {
    bindValue<true>(parameter, value);
}

void SqliteStatement::bindInPlace(std::span<const Value> row) {
    for (std::size_t i = 0; i < row.size(); ++i)
        bindValue<false>(static_cast<int>(i), row[i]);
}

bool SqliteStatement::step() {
    NoBlocking::check(sqlite3_sql(m_statement));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const StoreError error = sqliteError(m_session->handle, m_session->file);
        sqlite3_reset(m_statement);
        throw error;
    }
    // Reset at once: SQLite would begin again on the next step, and an idle statement holds no snapshot.
    sqlite3_reset(m_statement);
    return false;
}

std::int64_t SqliteStatement::run() {
    while (step()) {
    }
    return sqlite3_stmt_readonly(m_statement) ? 0 : sqlite3_changes64(m_session->handle);
}

void SqliteStatement::reset() {
    // The answer repeats the failure of the last step, which was thrown then.
    sqlite3_reset(m_statement);
}

int SqliteStatement::columnCount() const {
    return sqlite3_column_count(m_statement);
}

std::string SqliteStatement::columnName(int column) const {
    return sqlite3_column_name(m_statement, column);
}

Value SqliteStatement::column(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return std::string(text(column));
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string_view SqliteStatement::text(int column) const {
    const auto* characters = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {characters, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Bytes SqliteStatement::bytes(int column) const {
    const auto* first = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
    return {first, first + sqlite3_column_bytes(m_statement, column)};
}

} // namespace opsdesk::store
