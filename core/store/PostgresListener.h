#pragma once

#include "core/store/PostgresConnection.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk::store {

/// What other sessions announce by NOTIFY. Used by the thread of its connection.
class PostgresListener {
public:
    /// Listens on @p channel, which is a plain identifier. @p connection must live longer.
    PostgresListener(PostgresConnection& connection, std::string_view channel);

    /// The payloads that came since the last call. Waits for the first for up to @p patience, and no longer than until
    /// @p wakeHandle (if not negative) is readable. @throws StoreError Lost
    std::vector<std::string> wait(std::chrono::microseconds patience, int wakeHandle = -1);

private:
    std::vector<std::string> take();

    PostgresConnection& m_connection;
};

} // namespace opsdesk::store
