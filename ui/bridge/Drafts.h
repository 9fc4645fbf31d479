#pragma once

#include "core/base/Clock.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

class QThreadPool;

namespace opsdesk::ui {

/// What a person was in the middle of entering.
struct Draft {
    QString title;       ///< of the dialog or page, in the words of people
    Timestamp at;        ///< of the last keystroke
    QJsonObject entries; ///< what differs from what stood there first, by the field's name
};

/// Entries under way, kept as they are typed, so that neither a crash nor a restart nor a closed window loses them. One
/// file per person and place of work; it is written on a thread of its own, whole or not at all.
class Drafts final : public QObject {
    Q_OBJECT
public:
    /// @p file empty: kept in memory alone. A file that cannot be read is put aside, not overwritten.
    explicit Drafts(QString file, Clock& clock, QObject* parent = nullptr);
    ~Drafts() override;

    /// By what it is about, such as "suggestion.adjust/42".
    std::optional<Draft> find(const QString& key) const;
    const std::map<QString, Draft>& all() const { return m_drafts; }
    /// No entries: as drop().
    void keep(const QString& key, const QString& title, const QJsonObject& entries);
    void drop(const QString& key);
    /// Everything kept so far is in the file when it returns.
    void flush();

    static constexpr int most = 200; ///< the oldest go first
    static constexpr int delayMs = 250;

private:
    void load();
    void changed();
    void write();

    QString m_file;
    Clock& m_clock;
    std::map<QString, Draft> m_drafts;
    QTimer m_timer;
    std::unique_ptr<QThreadPool> m_writer; ///< of one thread, so that files are written in order
};

} // namespace opsdesk::ui
