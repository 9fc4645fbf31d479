#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The buyer's queue: submitted orders, and what it takes to decide on one.
class PurchaseOrderApprovalView final : public QueueView {
    Q_OBJECT
public:
    explicit PurchaseOrderApprovalView(const Desk& desk, QWidget* parent = nullptr);

    static QueueSpec declare(const Session& session);
};

} // namespace opsdesk::ui
