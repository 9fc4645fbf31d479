#pragma once

#include "core/store/PostgresConnection.h"

#include <string>
#include <vector>

namespace opsdesk {

/// Several statements that are sent at once and answered in order: one round trip for all.
class Pipeline {
public:
    explicit Pipeline(store::PostgresConnection& connection) : m_connection(connection) {}

    /// Adds @p sql with `$n` parameters, given as text. @p binary: its results come in binary form, row by row.
    void add(const std::string& sql, std::vector<std::string> parameters = {}, bool binary = false);
    bool empty() const { return m_statements.empty(); }

    /// Runs all; one result each. @throws StoreError of the first that failed
    std::vector<store::PostgresResult> run();
    /// Runs all and gives each row as it comes: the position of its statement, and a result of one row. What @p row
    /// throws passes through, and leaves the connection unusable. @throws StoreError
    void forEach(const std::function<void(std::size_t statement, const pg_result* row)>& row);

private:
    struct Entry {
        std::string name;
        std::vector<std::string> parameters;
        bool binary = false;
    };

    void send();
    void leave();

    store::PostgresConnection& m_connection;
    std::vector<Entry> m_statements;
};

} // namespace opsdesk
