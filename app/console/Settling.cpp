#include "app/console/Settling.h"

namespace opsdesk {

namespace {
constexpr int lookMilliseconds = 20;
constexpr int calmLooks = 8;      ///< details are asked after the selection moves: one calm look is not enough
constexpr int looksAtMost = 3000; ///< a minute
} // namespace

Settling::Settling(QObject* parent) : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, this, &Settling::look);
}

void Settling::wait(std::function<bool()> isSettled) {
    m_isSettled = std::move(isSettled);
    m_calm = m_looks = 0;
    m_timer.start(lookMilliseconds);
}

void Settling::look() {
    m_calm = m_isSettled() ? m_calm + 1 : 0;
    if (m_calm < calmLooks && ++m_looks < looksAtMost)
        return;
    m_timer.stop();
    Q_EMIT ended(m_calm >= calmLooks);
}

} // namespace opsdesk
