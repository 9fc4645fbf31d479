#pragma once

#include "ui/widgets/QueueView.h"

#include <QWidget>

class QLabel;

namespace opsdesk::ui {

/// At the foot: rows, what the marked come to, how old the data is, what is on its way, and for whom.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(const Session& session, QWidget* parent = nullptr);
    void setQueue(const QueueStatus& status);
    void setPending(int pending);
    /// When the books were last changed, and the day they stand at.
    void setBooks(const QString& text);
    /// In a narrow window without what is said elsewhere.
    void setCompact(bool compact);

private:
    QLabel* addLabel(const QString& name);

    QLabel *m_rows, *m_marked, *m_pending, *m_books, *m_read, *m_person;
};

} // namespace opsdesk::ui
