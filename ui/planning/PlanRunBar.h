#pragma once

#include "ui/bridge/Desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <thread>

class QLabel;
class QProgressBar;
class QPushButton;

namespace opsdesk::ui {

class Notices;
class QueueView;

/// Plans everything at a person's wish: a button in the heading of a queue, and while the plan runs a bar below it that
/// tells how far it is, with which it can be cancelled. The plan runs on threads of its own; what became of it is said
/// in the queue's banner. Where plans are not made in this program it says so.
class PlanRunBar final : public QWidget {
    Q_OBJECT
public:
    /// Gives @p view its button and its bar; nothing to those who may not publish plans.
    static void addTo(QueueView& view, const Desk& desk);
    ~PlanRunBar() override;

    bool isRunning() const { return m_run != nullptr; }

private:
    struct Run;

    PlanRunBar(QueueView& view, const Desk& desk);
    void addButton();
    void start();
    void cancel();
    void look();
    void finish();
    void tell(const QString& text, bool published, bool good);

    QueueView& m_view;
    const Session& m_session;
    Notices* m_notices; ///< may be null
    QPushButton* m_button;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTimer m_timer;
    std::shared_ptr<Run> m_run; ///< null when none runs
    std::jthread m_thread;
};

} // namespace opsdesk::ui
