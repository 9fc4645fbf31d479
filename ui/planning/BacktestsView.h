#pragma once

#include "ui/bridge/LongWork.h"
#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Replays of the past: made and played here on a thread of their own, and compared.
class BacktestsView final : public QueueView {
    Q_OBJECT
public:
    explicit BacktestsView(const Desk& desk, QWidget* parent = nullptr);

private:
    void play(const Record& backtest);
    void finish(const QString& problem);

    Desk m_desk;
    LongWork m_work;
    QString m_name; ///< of the back-test that is played
};

} // namespace opsdesk::ui
