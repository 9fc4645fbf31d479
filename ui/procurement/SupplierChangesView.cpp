#include "ui/procurement/SupplierChangesView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<ActionSpec> changeActions() {
    auto approve = approveAction();
    approve.asks = {askNote()};
    auto reject = rejectAction();
    reject.asks = {askNote()};
    return {approve,
            reject,
            {"withdraw",
             QT_TRANSLATE_NOOP("Action", "Withdraw"),
             QT_TRANSLATE_NOOP("Action", "Withdrawing…"),
             QT_TRANSLATE_N_NOOP("Action", "%n withdrawn"),
             "undo"_L1,
             "W",
             false,
             false,
             {askNote()}}};
}

DetailsPane* makeChangeDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "supplier"}, {"valid_from"}, "state"});
    details->add(new FactsSection({},
                                  {{{"summary"}},
                                   {{"touches_bank"}},
                                   {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Proposed")},
                                   {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")},
                                   {{"note"}}},
                                  1));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

QueueSpec SupplierChangesView::declare(const Session&) {
    QueueSpec spec{"supplier-changes", QT_TRANSLATE_NOOP("Queue", "Supplier changes"), "supplier_change"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nobody has proposed a change to a supplier.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "To be decided"), {"state = proposed"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "Banks"), {"touches_bank = yes"}}};
    spec.actions = changeActions();
    spec.styles = {{"supplier", CellStyle::Strong}, {"summary", CellStyle::Name}, {"state", CellStyle::Pill}};
    return spec;
}

SupplierChangesView::SupplierChangesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeChangeDetails(desk), parent) {}

} // namespace opsdesk::ui
