#include "ui/bridge/Bus.h"

#include "ui/bridge/Session.h"

#include <mutex>

namespace opsdesk::ui {

namespace {
constexpr int flushMilliseconds = 50;
}

struct Bus::Inbox {
    std::mutex mutex;
    std::vector<CommandResult> results;
    std::set<std::string> tables;
    bool everything = false; ///< a commit that does not say which tables it changed
};

Bus::Bus(CommandBus& bus, const Session& session, QObject* parent)
    : QObject(parent), m_bus(bus), m_session(session), m_sender(session.random->uuid(session.clock->now())),
      m_inbox(std::make_shared<Inbox>()) {
    m_subscription = bus.committed().connect([inbox = m_inbox](const Step& step) {
        const std::lock_guard lock(inbox->mutex);
        inbox->tables.insert(step.tables.begin(), step.tables.end());
        inbox->everything |= step.tables.empty();
    });
    connect(&m_timer, &QTimer::timeout, this, &Bus::flush);
    m_timer.start(flushMilliseconds);
}

Bus::~Bus() = default;

Uuid Bus::send(const Decision& decision) {
    Command command;
    command.id = m_session.random->uuid(m_session.clock->now());
    command.type = decision.type;
    command.entity = m_session.isShared && m_session.isShared(decision.type) ? 0 : m_session.entity;
    command.sender = m_sender;
    command.sequence = ++m_sequence;
    command.actor = m_session.userId;
    command.expected = decision.expected;
    command.after = decision.after;
    command.document = Uuid::parse(decision.document);
    PayloadDraft payload = decision.payload;
    if (!command.document && !decision.document.empty())
        payload.set("id", parseValue(decision.document, ColumnType::Integer), ColumnType::Integer);
    command.payload = payload.json();

    const Uuid id = command.id;
    m_pending.insert(id);
    Q_EMIT pendingChanged(pending());
    Q_EMIT sent(command);
    m_bus.submit(std::move(command), [inbox = m_inbox](const CommandResult& result) {
        const std::lock_guard lock(inbox->mutex);
        inbox->results.push_back(result);
    });
    return id;
}

void Bus::flush() {
    std::vector<CommandResult> results;
    std::set<std::string> tables;
    bool everything = false;
    {
        const std::lock_guard lock(m_inbox->mutex);
        results.swap(m_inbox->results);
        tables.swap(m_inbox->tables);
        everything = std::exchange(m_inbox->everything, false);
    }
    for (const CommandResult& result : results)
        m_pending.erase(result.id);
    if (!results.empty())
        Q_EMIT pendingChanged(pending());
    for (const CommandResult& result : results)
        Q_EMIT finished(result);
    if (tables.empty() && !everything)
        return;
    QStringList names;
    if (everything)
        tables.clear();
    for (const std::string& table : tables)
        names << QString::fromStdString(table);
    Q_EMIT committed(names);
}

} // namespace opsdesk::ui
