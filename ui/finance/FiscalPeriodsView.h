#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The months of the books, with the checklist of each; what is open in it leads to its rows.
class FiscalPeriodsView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    FiscalPeriodsView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
