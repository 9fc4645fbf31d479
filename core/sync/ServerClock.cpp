#include "core/sync/ServerClock.h"

#include <algorithm>

namespace opsdesk {

void ServerClock::set(Timestamp now) {
    m_base = now;
    m_setAt = Steady::now();
}

Timestamp ServerClock::now() {
    const auto since = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - m_setAt);
    m_last = std::max(m_last, Timestamp(m_base.micros() + since.count()));
    return m_last;
}

} // namespace opsdesk
