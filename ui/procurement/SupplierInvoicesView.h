#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What suppliers ask to be paid, beside order and receipt; what does not match waits here.
class SupplierInvoicesView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    /// What can be decided about one.
    static std::vector<ActionSpec> actions();
    SupplierInvoicesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
