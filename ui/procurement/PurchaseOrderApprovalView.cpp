#include "ui/procurement/PurchaseOrderApprovalView.h"

#include "ui/procurement/OrderActions.h"
#include "ui/procurement/OrderDetails.h"
#include "ui/widgets/DetailsPane.h"

namespace opsdesk::ui {

namespace {

QueueSpec declare() {
    QueueSpec spec{"po-approvals", QT_TRANSLATE_NOOP("Queue", "Order approvals"), "purchase_order"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No purchase order waits for approval.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Dearer than list"), {"price_variance_percent > 0"}},
        {QT_TRANSLATE_NOOP("Filter", "Below minimum"), {"below_minimum > 0"}},
    };
    spec.actions = orderActions({"approve", "return", "reject", "withdraw"});
    spec.styles = {{"amount", CellStyle::Strong},
                   {"state", CellStyle::Pill},
                   {"reason", CellStyle::Muted},
                   {"note", CellStyle::Muted}};
    spec.page = "order";
    return spec;
}

} // namespace

PurchaseOrderApprovalView::PurchaseOrderApprovalView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(), makeOrderDetails(desk), parent) {}

} // namespace opsdesk::ui
