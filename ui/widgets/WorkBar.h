#pragma once

#include "ui/bridge/LongWork.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace opsdesk::ui {

/// Something that takes long, below what it is about: what it is, how far, and a way to end it. Not there otherwise.
class WorkBar final : public QWidget {
    Q_OBJECT
public:
    explicit WorkBar(QWidget* parent = nullptr);

    bool isBusy() const { return m_work.isRunning(); }
    void start(const QString& what, LongWork::Work work);

Q_SIGNALS:
    void ended(const QString& problem);

private:
    LongWork m_work;
    QLabel* m_what;
    QProgressBar* m_progress;
};

} // namespace opsdesk::ui
