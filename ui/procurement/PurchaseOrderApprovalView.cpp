#include "ui/procurement/PurchaseOrderApprovalView.h"

#include "ui/procurement/OrderActions.h"
#include "ui/procurement/OrderDetails.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/ForMe.h"

namespace opsdesk::ui {

QueueSpec PurchaseOrderApprovalView::declare(const Session& session) {
    QueueSpec spec{"po-approvals", QT_TRANSLATE_NOOP("Queue", "Order approvals"), "purchase_order"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No purchase order waits for approval.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Dearer than list"), {"price_variance_percent > 0"}},
        {QT_TRANSLATE_NOOP("Filter", "Below minimum"), {"below_minimum > 0"}},
        {QT_TRANSLATE_NOOP("Filter", "Over budget"), {"budget_left < 0.00"}},
        {QT_TRANSLATE_NOOP("Filter", "Overdue"), {"escalated_to is not null"}},
    };
    addForMe(spec.filters, session, "purchase_order.approve", {"buyer", "buyer-lead", "finance-lead"},
             {"requester", "last_edited_by"}, "waits_for");
    spec.actions = orderActions({"approve", "return", "reject", "withdraw"});
    spec.styles = {{"amount", CellStyle::Strong},
                   {"supplier", CellStyle::Name},
                   {"state", CellStyle::Pill},
                   {"reason", CellStyle::Muted},
                   {"note", CellStyle::Muted}};
    spec.page = "purchase-order";
    return spec;
}

PurchaseOrderApprovalView::PurchaseOrderApprovalView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeOrderDetails(desk), parent) {}

} // namespace opsdesk::ui
