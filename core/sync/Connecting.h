#pragma once

#include "core/store/PostgresConnection.h"

#include <memory>
#include <string>

namespace opsdesk {

/// Connects to a server that may not answer, on a thread of its own, so that whoever waits can leave off at once.
class Connecting {
public:
    Connecting();

    /// Waits for the connection. @throws StoreError as PostgresConnection; Lost once given up
    std::unique_ptr<store::PostgresConnection> to(const std::string& url);
    /// Ends to(), now and ever after; what is under way goes on by itself and comes to nothing. From any thread.
    void giveUp() noexcept;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace opsdesk
