#pragma once

#include "core/workflow/CommandBus.h"
#include "ui/bridge/PayloadDraft.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <set>

namespace opsdesk::ui {

struct Session;

/// What a person decided about one document.
struct Decision {
    std::string type;     ///< of the command
    std::string document; ///< the row's id: a UUID, or an integer key, which travels in the payload as `id`; empty
                          ///< where the payload names the row
    Expected expected;    ///< what the person saw
    std::optional<Uuid> after;
    PayloadDraft payload;
};

/// Sends decisions and brings results and commits to the UI thread, gathered every 50 ms. Engine threads only ever
/// touch a shared inbox, never this object, because dropping a subscription does not wait for a slot that runs.
class Bus final : public QObject {
    Q_OBJECT
public:
    Bus(CommandBus& bus, const Session& session, QObject* parent = nullptr);
    ~Bus() override;

    /// Queues the decision; finished() follows with the id returned here.
    Uuid send(const Decision& decision);
    int pending() const { return static_cast<int>(m_pending.size()); }

Q_SIGNALS:
    /// On its way.
    void sent(const opsdesk::Command& command);
    void finished(const opsdesk::CommandResult& result);
    /// Tables that commits changed since the last announcement, ordered, each once; none named: any may have changed.
    void committed(const QStringList& tables);
    void pendingChanged(int pending);

private:
    struct Inbox;

    void flush();

    CommandBus& m_bus;
    const Session& m_session;
    Uuid m_sender;
    std::int64_t m_sequence = 0;
    std::set<Uuid> m_pending;
    std::shared_ptr<Inbox> m_inbox;
    Subscription m_subscription;
    QTimer m_timer;
};

} // namespace opsdesk::ui
