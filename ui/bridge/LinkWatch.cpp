#include "ui/bridge/LinkWatch.h"

#include <QTimer>

#include <atomic>

namespace opsdesk::ui {

namespace {

constexpr int lookMilliseconds = 50;

/// Written by the link's thread, read by the timer: slots never touch the watch itself, which may be gone.
struct News {
    std::atomic<bool> there{true};
};

} // namespace

LinkWatch::LinkWatch(Link& link, QObject* parent) : QObject(parent), m_link(link) {
    auto news = std::make_shared<News>();
    m_subscription = link.changed().connect([news](const LinkState&) { news->there = true; });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, news] {
        if (news->there.exchange(false))
            read();
    });
    timer->start(lookMilliseconds);
    m_state = m_link.state();
    m_outbox = m_link.outbox();
}

void LinkWatch::read() {
    const bool wasLoading = m_state.phase == LinkPhase::Loading;
    m_state = m_link.state();
    m_outbox = m_link.outbox();
    if (wasLoading && m_state.phase != LinkPhase::Loading)
        Q_EMIT reloaded();
    Q_EMIT changed();
}

std::vector<OutboxEntry> LinkWatch::attention() const {
    std::vector<OutboxEntry> refused;
    for (const OutboxEntry& entry : m_outbox)
        if (entry.result)
            refused.push_back(entry);
    return refused;
}

void LinkWatch::retry(const OutboxEntry& entry, const Uuid& id) {
    Command command = entry.command;
    command.id = id;
    m_link.retry(entry.command.id, std::move(command));
    read();
}

void LinkWatch::discard(const OutboxEntry& entry) {
    m_link.discard(entry.command.id);
    read();
}

} // namespace opsdesk::ui
