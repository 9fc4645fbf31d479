#include "core/store/Connection.h"

#include "core/base/Log.h"

namespace opsdesk::store {

void Statement::bindAll(std::span<const Value> values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        bind(static_cast<int>(i), values[i]);
}

Statement& Connection::cached(const std::string& sql) {
    auto found = m_cache.find(sql);
    if (found == m_cache.end())
        found = m_cache.emplace(sql, prepare(sql)).first;
    else
        found->second->reset();
    return *found->second;
}

std::int64_t Connection::run(const std::string& sql, std::span<const Value> values) {
    Statement& statement = cached(sql);
    statement.bindAll(values);
    return statement.run();
}

std::int64_t Connection::run(const std::string& sql, std::initializer_list<Value> values) {
    return run(sql, std::span(values.begin(), values.size()));
}

std::optional<Value> Connection::scalar(const std::string& sql, std::initializer_list<Value> values) {
    Statement& statement = cached(sql);
    statement.bindAll(std::span(values.begin(), values.size()));
    if (!statement.step())
        return std::nullopt;
    Value value = statement.column(0);
    // A statement left in the middle would hold its snapshot.
    statement.reset();
    return value;
}

Transaction::~Transaction() {
    if (m_connection)
        m_connection->rollback();
}

void Transaction::commit() {
    m_connection->commit();
    m_connection = nullptr;
}

Savepoint::Savepoint(Connection& connection) : m_connection(&connection) {
    connection.execute("SAVEPOINT opsdesk");
}

Savepoint::~Savepoint() {
    if (!m_connection)
        return;
    try {
        m_connection->execute("ROLLBACK TO SAVEPOINT opsdesk; RELEASE SAVEPOINT opsdesk");
    } catch (const std::exception& error) {
        // The transaction around it is lost, too, and its commit() will say so.
        log::warn("A savepoint could not be undone: {}", error.what());
    }
}

void Savepoint::release() {
    m_connection->execute("RELEASE SAVEPOINT opsdesk");
    m_connection = nullptr;
}

} // namespace opsdesk::store
