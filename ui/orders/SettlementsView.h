#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What channels paid out; what differs from what customers paid waits here until somebody takes it as it is.
class SettlementsView final : public QueueView {
    Q_OBJECT
public:
    static std::vector<ActionSpec> actions();
    static QueueSpec declare(const Session& session);
    SettlementsView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
