#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What was wrong with deliveries, until the buyer says what becomes of it.
class DiscrepanciesView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    /// What can be decided about one.
    static std::vector<ActionSpec> actions();
    DiscrepanciesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
