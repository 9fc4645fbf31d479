#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Entries that people write themselves: drafts, what waits for approval, and what was posted.
class ManualJournalsView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    /// What can be decided about one, from its page too.
    static std::vector<ActionSpec> actions();
    ManualJournalsView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
