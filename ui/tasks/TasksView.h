#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What somebody has to look at: exceptions of all areas, with owner, deadline and the money at stake. Enter opens the
/// document that a row is about.
class TasksView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    TasksView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
