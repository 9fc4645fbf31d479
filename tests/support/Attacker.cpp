#include "tests/support/Attacker.h"

#include <stdexcept>

namespace opsdesk::test {

Attacker::Attacker(store::Connection& connection, std::string table)
    : m_connection(connection), m_table(std::move(table)) {
    const auto info = connection.prepare("SELECT name, type, \"notnull\" OR pk FROM pragma_table_info('" + m_table +
                                         "') ORDER BY cid");
    std::string marks;
    while (info->step()) {
        columns.push_back({std::string(info->text(0)), info->text(1) == "INTEGER", info->integer(2) == 0});
        marks += marks.empty() ? "?" : ", ?";
    }
    m_insert = "INSERT INTO " + m_table + " VALUES (" + marks + ")";
    const auto statement = connection.prepare("SELECT * FROM " + m_table);
    while (statement->step()) {
        auto& row = rows.emplace_back();
        for (int i = 0; i < statement->columnCount(); ++i)
            row.push_back(statement->column(i));
    }
}

void Attacker::insert(const std::vector<Value>& row) {
    m_connection.run(m_insert, row);
}

void Attacker::erase(const std::vector<Value>& row) {
    std::string where;
    for (const auto& column : columns)
        where += (where.empty() ? " WHERE " : " AND ") + column.name + " IS ?";
    if (m_connection.run("DELETE FROM " + m_table + where, row) != 1)
        throw std::runtime_error("The row to delete was not found.");
}

std::vector<std::string> attackedTables(store::Connection& connection) {
    std::vector<std::string> names;
    const auto statement = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'command_queue' ORDER BY name");
    while (statement->step())
        names.emplace_back(statement->text(0));
    return names;
}

} // namespace opsdesk::test
