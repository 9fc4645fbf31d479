#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Work on returned goods, until somebody says what it cost and what became of them.
class RefurbishmentsView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    RefurbishmentsView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
