#include "ui/procurement/SupplierInvoicesView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

DetailsPane* makeInvoiceDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "reference", "supplier"},
                                     {"invoiced_on", "due_on"},
                                     "state",
                                     "amount",
                                     QT_TRANSLATE_NOOP("Details", "invoice total")});
    details->add(new FactsSection({}, {{{"finding"}},
                                       {{"difference"}},
                                       {{"own_amount"}},
                                       {{"tax"}},
                                       {{"charges"}},
                                       {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Entered")},
                                       {{"released_by"}},
                                       {{"posted_on"}},
                                       {{"note"}}}));
    details->add(new GridSection(SupplierInvoicesView::tr("Lines"), desk, {"supplier-invoice-lines", "invoice_id"},
                                 {{"order_number"},
                                  {"sku"},
                                  {"name", nullptr, true},
                                  {"quantity"},
                                  {"unit_cost"},
                                  {"agreed_cost"},
                                  {"amount"},
                                  {"finding", nullptr, false, true}},
                                 {{"name", CellStyle::Name}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

std::vector<ActionSpec> SupplierInvoicesView::actions() {
    return {
        {"match", QT_TRANSLATE_NOOP("Action", "Compare again"), QT_TRANSLATE_NOOP("Action", "Comparing…"),
         QT_TRANSLATE_N_NOOP("Action", "%n compared"), "replay"_L1, "M", true},
        {"release",
         QT_TRANSLATE_NOOP("Action", "Take as it is"),
         QT_TRANSLATE_NOOP("Action", "Taking…"),
         QT_TRANSLATE_N_NOOP("Action", "%n taken"),
         "check"_L1,
         "A",
         false,
         false,
         {askNote(true)}},
        {"cancel",
         QT_TRANSLATE_NOOP("Action", "Cancel invoice"),
         QT_TRANSLATE_NOOP("Action", "Cancelling…"),
         QT_TRANSLATE_N_NOOP("Action", "%n cancelled"),
         "cross"_L1,
         "R",
         false,
         true,
         {askNote(true)}},
    };
}

QueueSpec SupplierInvoicesView::declare(const Session&) {
    QueueSpec spec{"supplier-invoices", QT_TRANSLATE_NOOP("Queue", "Supplier invoices"), "supplier_invoice"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No invoice was entered yet.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Held"), {"state = held"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "To be paid"), {"state in matched,proposed"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = actions();
    spec.page = "supplier-invoice";
    spec.styles = {{"supplier", CellStyle::Name},
                   {"amount", CellStyle::Strong},
                   {"difference", CellStyle::Strong},
                   {"finding", CellStyle::Muted},
                   {"state", CellStyle::Pill}};
    return spec;
}

SupplierInvoicesView::SupplierInvoicesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeInvoiceDetails(desk), parent) {}

} // namespace opsdesk::ui
