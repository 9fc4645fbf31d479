#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace opsdesk {

/// Waits until a window shows all that it reads, for whoever takes its picture.
class Settling final : public QObject {
    Q_OBJECT
public:
    explicit Settling(QObject* parent = nullptr);

    /// Looks at @p isSettled from now on, instead of what was waited for before; ended() follows.
    void wait(std::function<bool()> isSettled);

Q_SIGNALS:
    /// @p settled: it shows all; else it was still reading after a minute.
    void ended(bool settled);

private:
    void look();

    std::function<bool()> m_isSettled;
    QTimer m_timer;
    int m_calm = 0; ///< looks in a row at which nothing was under way
    int m_looks = 0;
};

} // namespace opsdesk
