#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The planner's queue: what to order, why, and what happens without it.
class ReplenishmentView final : public QueueView {
    Q_OBJECT
public:
    explicit ReplenishmentView(const Desk& desk, QWidget* parent = nullptr);

    static QueueSpec declare(const Session& session);
};

} // namespace opsdesk::ui
