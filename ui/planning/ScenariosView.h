#pragma once

#include "ui/widgets/QueueView.h"

#include <QFutureWatcher>

#include <stop_token>

namespace opsdesk::ui {

/// Plans that might be: made here, planned beside the plan on a thread of their own, compared and published.
class ScenariosView final : public QueueView {
    Q_OBJECT
public:
    explicit ScenariosView(const Desk& desk, QWidget* parent = nullptr);
    /// Gives up what is being planned.
    ~ScenariosView() override;

private:
    void confirm(const Record& scenario);
    void start(const Record& scenario, bool publish);
    void finish();

    Desk m_desk;
    QFutureWatcher<QString> m_work; ///< ends with what went wrong
    std::stop_source m_stop;
    QString m_name; ///< of the scenario in work
    bool m_publishing = false;
};

} // namespace opsdesk::ui
