#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Proposed changes to suppliers, which somebody else agrees to.
class SupplierChangesView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    SupplierChangesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
