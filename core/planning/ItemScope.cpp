#include "core/planning/ItemScope.h"

namespace opsdesk {

std::string ItemScope::condition(const store::Connection& connection, std::string_view column) const {
    return m_isAll ? std::string() : " AND " + connection.inList(column, ColumnType::Integer);
}

void ItemScope::bind(const store::Connection& connection, store::Statement& statement, int place) const {
    if (m_isAll)
        return;
    const std::vector<Value> values(m_items.begin(), m_items.end());
    statement.bind(place, connection.list(values, ColumnType::Integer));
}

} // namespace opsdesk
