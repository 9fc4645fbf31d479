#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// All purchase orders, from draft to closed.
class PurchaseOrdersView final : public QueueView {
    Q_OBJECT
public:
    explicit PurchaseOrdersView(const Desk& desk, QWidget* parent = nullptr);

    static QueueSpec declare(const Session& session);
};

} // namespace opsdesk::ui
