#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What may be spent on goods from a day to a day, and what approved orders have taken of it.
class BudgetsView final : public QueueView {
    Q_OBJECT
public:
    BudgetsView(const Desk& desk, QWidget* parent);

private:
    void openBudget(const Desk& desk, const Record& budget);
};

} // namespace opsdesk::ui
