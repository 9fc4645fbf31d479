#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace opsdesk::ui {

struct DecisionReport;

/// What became of the last decision, under the rows: a sentence, what can be undone, and who was refused and why. Good
/// news goes by itself; refusals stay until somebody closes them.
class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    void report(const DecisionReport& report);
    void say(const QString& text, bool bad);
    QString text() const;

Q_SIGNALS:
    void undoRequested();
    void documentRequested(const QString& id);

private:
    void setTone(const QString& tone);
    void clearRefusals();

    QLabel* m_text;
    QPushButton* m_undo;
    QVBoxLayout* m_refusals;
    QTimer m_leave;
};

} // namespace opsdesk::ui
