#pragma once

#include "ui/models/Codes.h"
#include "ui/widgets/Page.h"

#include <QObject>
#include <QString>

#include <span>
#include <vector>

class QSettings;

namespace opsdesk {
class Clock;
}

namespace opsdesk::ui {

/// What a notice can be about.
enum class NoticeKind {
    Refused, ///< a decision was refused or parked
    PlanDone,
    PlanFailed,
    NewWork, ///< more waits in a queue
    ImportDone,
    ImportFailed,
    LinkLost,
    LinkBack,
    BooksOff, ///< debits and credits differ
};

/// Something that happened while somebody looked elsewhere, with where to go for it. A value.
struct Notice {
    NoticeKind kind = NoticeKind::Refused;
    std::int64_t at = 0;    ///< microseconds since 1970, UTC
    QString text;           ///< one sentence, in the language of the moment
    Spot spot;              ///< where it leads; its page is empty when nowhere
    std::string topic = {}; ///< a later notice takes the place of an unread one on the same topic; empty: never
    std::int64_t count = 0; ///< of what it counts, so that the next one can add to it
    bool read = false;
};

/// How a kind is shown.
struct NoticeSign {
    NoticeKind kind;
    const char* name;  ///< it is kept by
    const char* title; ///< English source text, context `Notice`
    Tone tone;
};
const NoticeSign& signOf(NoticeKind kind);

/// A person's notices, newest first, kept over restarts in their settings. No more than `most`: the oldest go.
class Notices final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 100;

    /// @p owner tells one person's at one place of work from others'. @p settings and @p clock outlive it.
    Notices(QSettings& settings, Clock& clock, const QString& owner, QObject* parent = nullptr);

    const std::vector<Notice>& all() const { return m_notices; }
    int unread() const;
    /// The unread one on @p topic; null when there is none.
    const Notice* unreadOn(const std::string& topic) const;

    /// Its time is now.
    void add(Notice notice);
    void markRead(std::size_t index, bool read = true);
    void markAllRead();
    void remove(std::size_t index);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void keep();

    QSettings& m_settings;
    Clock& m_clock;
    QString m_key;
    std::vector<Notice> m_notices;
};

} // namespace opsdesk::ui
