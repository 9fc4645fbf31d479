#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Invoices that are to be paid together, until somebody else approves them.
class PaymentProposalsView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    PaymentProposalsView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
