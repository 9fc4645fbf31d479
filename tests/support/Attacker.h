#pragma once

#include "core/store/Connection.h"

#include <string>
#include <vector>

namespace opsdesk::test {

struct AttackedColumn {
    std::string name;
    bool integer = false;
    bool nullable = false;
};

/// Someone with a database tool: reads and writes the cells of a SQLite table as they are stored.
class Attacker {
public:
    Attacker(store::Connection& connection, std::string table);

    void insert(const std::vector<Value>& row);
    /// @throws std::runtime_error when it is not there
    void erase(const std::vector<Value>& row);

    /// Another row for each column, as far as there are.
    const std::vector<Value>& row(std::size_t column) const { return rows[column % rows.size()]; }
    const std::string& table() const { return m_table; }

    std::vector<AttackedColumn> columns;
    std::vector<std::vector<Value>> rows; ///< as they were found, in the order of the key

private:
    store::Connection& m_connection;
    std::string m_table;
    std::string m_insert;
};

/// Every table but the queue, whose commands are wishes that nothing vouches for yet.
std::vector<std::string> attackedTables(store::Connection& connection);

} // namespace opsdesk::test
