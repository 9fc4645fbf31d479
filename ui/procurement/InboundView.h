#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What suppliers have announced or sent, where it is and when it comes.
class InboundView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    /// What can be decided about one.
    static std::vector<ActionSpec> actions();
    InboundView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
