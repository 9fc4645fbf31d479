#pragma once

#include <QFutureWatcher>
#include <QString>

#include <functional>
#include <stop_token>

namespace opsdesk::ui {

/// One thing at a time that takes long, on a thread of its own: told how far it is, stopped when wanted and when this
/// goes away, which waits for it.
class LongWork final : public QObject {
    Q_OBJECT
public:
    /// Says what went wrong, if anything. Told how far it is in percent; @p stop is asked to end early.
    using Work = std::function<QString(const std::function<void(int percent)>& progress, const std::stop_token& stop)>;

    explicit LongWork(QObject* parent = nullptr);
    ~LongWork() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    void start(Work work);
    void stop() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(int percent);
    /// @p problem: empty when nothing went wrong.
    void ended(const QString& problem);

private:
    QFutureWatcher<QString> m_watcher;
    std::stop_source m_stop;
};

} // namespace opsdesk::ui
