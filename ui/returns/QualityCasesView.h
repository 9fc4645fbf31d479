#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Items of which more comes back than before, until somebody knows why.
class QualityCasesView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    /// What can be decided about one.
    static std::vector<ActionSpec> actions();
    QualityCasesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
