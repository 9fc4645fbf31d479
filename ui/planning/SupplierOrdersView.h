#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Suggestions grouped by supplier: the order for each node as it is being built, against what it has to reach.
class SupplierOrdersView final : public QueueView {
    Q_OBJECT
public:
    explicit SupplierOrdersView(const Desk& desk, QWidget* parent = nullptr);

    /// The order that is being built, also beside suggestions grouped by supplier.
    static DetailsPane* makeDetails(const Desk& desk);
};

} // namespace opsdesk::ui
