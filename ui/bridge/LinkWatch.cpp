#include "ui/bridge/LinkWatch.h"

#include "core/base/Log.h"

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
    m_away.setMaxThreadCount(1);
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
    away(entry.command.id, [this, old = entry.command.id, command] { m_link.retry(old, command); });
}

void LinkWatch::discard(const OutboxEntry& entry) {
    away(entry.command.id, [this, id = entry.command.id] { m_link.discard(id); });
}

void LinkWatch::away(const Uuid& id, std::function<void()> work) {
    if (!m_handled.insert(id).second)
        return;
    m_away.start([this, id, work = std::move(work)] {
        try {
            work();
        } catch (const std::exception& error) {
            log::warn("What was decided on in the outbox could not be done: {}", error.what());
            QMetaObject::invokeMethod(
                this,
                [this, id, why = QString::fromUtf8(error.what())] {
                    m_handled.erase(id); // one may try again
                    Q_EMIT failed(why);
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace opsdesk::ui
