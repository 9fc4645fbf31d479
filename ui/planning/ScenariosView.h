#pragma once

#include "ui/bridge/LongWork.h"
#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Plans that might be: made here, planned beside the plan on a thread of their own, compared and published.
class ScenariosView final : public QueueView {
    Q_OBJECT
public:
    explicit ScenariosView(const Desk& desk, QWidget* parent = nullptr);

private:
    void confirm(const Record& scenario);
    void start(const Record& scenario, bool publish);
    void finish(const QString& problem);

    Desk m_desk;
    LongWork m_work; ///< given up when the view goes away
    QString m_name;  ///< of the scenario in work
    bool m_publishing = false;
};

} // namespace opsdesk::ui
