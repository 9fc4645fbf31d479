#pragma once

#include "ui/widgets/QueueView.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace opsdesk {
struct LinkState;
}

namespace opsdesk::ui {

/// At the foot: rows, what the marked come to, how old the data is, what is on its way, and for whom.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(const Session& session, QWidget* parent = nullptr);
    void setQueue(const QueueStatus& status);
    void setPending(int pending);
    /// How the console stands to its centre; not called where there is none.
    void setLink(const LinkState& state);
    /// When the books were last changed, and the day they stand at.
    void setBooks(const QString& text);
    /// In a narrow window without what is said elsewhere.
    void setCompact(bool compact);

Q_SIGNALS:
    /// What is said of the link was clicked.
    void linkClicked();
    /// What the marked rows come to is asked about. @p anchor: where it stands, on the screen.
    void markedClicked(const QRect& anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addLabel(const QString& name);
    QPushButton* addButton(const QString& name);

    QLabel *m_rows, *m_pending, *m_books, *m_read, *m_person;
    QPushButton *m_marked, *m_link;
};

} // namespace opsdesk::ui
