#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QKeyEvent;
class QLineEdit;

namespace opsdesk::ui {

/// Installed once on the application: what a bar code scanner types, many keys within a blink and Enter behind them,
/// finds its row. It goes to the line that looks for items, else to the search of the list in front, instead of being
/// taken for the letters that are keys of actions. A key that nobody follows up within that blink is passed on as it
/// was. Where somebody types into a field, the field gets all of it, as ever.
class ScannerInput final : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::function<qint64()>;

    /// @p now tells the time by which keys are apart.
    explicit ScannerInput(Milliseconds now, QObject* parent = nullptr);

    /// Says that @p line is where scans may go.
    static void accept(QLineEdit& line);

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Held {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    bool takes(const QKeyEvent& event) const;
    bool isInTime() const;
    bool press(const QKeyEvent& event);
    void passOn();
    void deliver();

    Milliseconds m_now;
    std::vector<Held> m_held;
    qint64 m_last = 0;
    QTimer m_timer;
    bool m_passing = false;
};

} // namespace opsdesk::ui
