#pragma once

#include "core/store/PostgresConnection.h"

#include <chrono>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk::store {

struct PostgresNotice {
    std::string channel, payload;
};

/// What other sessions announce by NOTIFY. Used by the thread of its connection.
class PostgresListener {
public:
    /// Listens on @p channels, which are plain identifiers. @p connection must live longer.
    PostgresListener(PostgresConnection& connection, std::initializer_list<std::string_view> channels);

    /// What was announced since the last call. Waits for the first for up to @p patience, and no longer than until
    /// @p wakeHandle (if not negative) is readable. @throws StoreError Lost
    std::vector<PostgresNotice> wait(std::chrono::microseconds patience, int wakeHandle = -1);

private:
    std::vector<PostgresNotice> take();

    PostgresConnection& m_connection;
};

} // namespace opsdesk::store
