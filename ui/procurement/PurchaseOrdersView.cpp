#include "ui/procurement/PurchaseOrdersView.h"

#include "ui/procurement/OrderActions.h"
#include "ui/procurement/OrderDetails.h"
#include "ui/widgets/DetailsPane.h"

namespace opsdesk::ui {

QueueSpec PurchaseOrdersView::declare(const Session&) {
    QueueSpec spec{"purchase-orders", QT_TRANSLATE_NOOP("Queue", "Purchase orders"), "purchase_order"};
    spec.empty = QT_TRANSLATE_NOOP(
        "Queue", "There are no purchase orders yet. N makes one; accepted suggestions gather into others.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Open"),
         {"state in draft,submitted,approved,released,acknowledged,amended,partly_received"},
         "state",
         true},
        {QT_TRANSLATE_NOOP("Filter", "Drafts"), {"state = draft"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Submitted"), {"state = submitted"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Approved"), {"state = approved"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "On the way"),
         {"state in released,acknowledged,amended,partly_received"},
         "state"},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Late"), {"late_days > 0"}},
    };
    spec.actions =
        orderActions({"submit", "withdraw", "edit", "release", "acknowledge", "receive", "copy", "close", "cancel"});
    for (ActionSpec& action : spec.actions)
        action.primary = std::string_view(action.name) == "submit";
    spec.styles = {{"amount", CellStyle::Strong}, {"supplier", CellStyle::Name}, {"state", CellStyle::Pill}};
    spec.page = "purchase-order";
    spec.newPage = "purchase-order";
    return spec;
}

PurchaseOrdersView::PurchaseOrdersView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeOrderDetails(desk), parent) {}

} // namespace opsdesk::ui
