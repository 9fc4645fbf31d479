#pragma once

#include "core/workflow/Link.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace opsdesk::ui {

/// Brings a console's link to its centre to the UI thread: how it stands, and which decisions have not been applied.
/// Lives on the UI thread, no longer than its link.
class LinkWatch final : public QObject {
    Q_OBJECT
public:
    explicit LinkWatch(Link& link, QObject* parent = nullptr);

    const LinkState& state() const { return m_state; }
    /// Decisions that have not been applied, in their order.
    const std::vector<OutboxEntry>& outbox() const { return m_outbox; }
    /// Those among them that were refused or parked.
    std::vector<OutboxEntry> attention() const;

    /// Sends a refused decision again as it is, under @p id; changed() or failed() follows.
    void retry(const OutboxEntry& entry, const Uuid& id);
    /// Lets a refused decision go; changed() or failed() follows.
    void discard(const OutboxEntry& entry);

Q_SIGNALS:
    /// state() or outbox() is another.
    void changed();
    /// All rows were loaded anew, into another file.
    void reloaded();
    /// Sending again or letting go was not possible; @p why in a sentence.
    void failed(const QString& why);

private:
    void read();
    void away(const Uuid& id, std::function<void()> work);

    Link& m_link;
    LinkState m_state;
    std::vector<OutboxEntry> m_outbox;
    std::set<Uuid> m_handled; ///< decisions that somebody has decided on, for an impatient second key
    Subscription m_subscription;
    QThreadPool m_away; ///< one thread, because the outbox is on disk; the last member, so that it ends first
};

} // namespace opsdesk::ui
