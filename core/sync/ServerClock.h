#pragma once

#include "core/base/Clock.h"

#include <chrono>

namespace opsdesk {

/// A centre's time: that of its database server, carried on by this machine's steady clock. So every engine of a centre
/// stamps the same time, whatever its machine's calendar says. Never goes back. For one thread.
class ServerClock final : public Clock {
public:
    /// The server said @p now just now.
    void set(Timestamp now);
    Timestamp now() override;

private:
    using Steady = std::chrono::steady_clock;

    Timestamp m_base;
    Timestamp m_last;
    Steady::time_point m_setAt = Steady::now();
};

} // namespace opsdesk
