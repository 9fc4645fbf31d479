#include "ui/procurement/DiscrepanciesView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

ActionSpec discrepancyAction(const char* name, const char* title, const char* done, QLatin1StringView icon,
                             const char* key) {
    return {name, title, QT_TRANSLATE_NOOP("Action", "Deciding…"), done, icon, key, false, false, {askNote()}};
}

ActionSpec settleAction() {
    AskField credited{AskField::Kind::Money, "credited", QT_TRANSLATE_NOOP("Action", "Credited"), true, "amount"};
    return {"settle",
            QT_TRANSLATE_NOOP("Action", "Settle claim"),
            QT_TRANSLATE_NOOP("Action", "Settling…"),
            QT_TRANSLATE_N_NOOP("Action", "%n settled"),
            "balance"_L1,
            "S",
            false,
            false,
            {credited}};
}

DetailsPane* makeDiscrepancyDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "sku", "name"},
                                     {"supplier", "order_number"},
                                     "state",
                                     "amount",
                                     QT_TRANSLATE_NOOP("Details", "at the order's price")});
    details->add(new FactsSection({}, {{{"kind"}},
                                       {{"quantity"}},
                                       {{"stock_state", "node"}, QT_TRANSLATE_NOOP("Details", "Held"), "%1, %2"},
                                       {{"lot"}},
                                       {{"receipt_number", "received_on"}, QT_TRANSLATE_NOOP("Details", "Receipt")},
                                       {{"decided_by"}},
                                       {{"note"}}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

std::vector<ActionSpec> DiscrepanciesView::actions() {
    auto accept = discrepancyAction("accept", QT_TRANSLATE_NOOP("Action", "Accept"),
                                    QT_TRANSLATE_N_NOOP("Action", "%n accepted"), "check"_L1, "A");
    accept.primary = true;
    return {accept,
            discrepancyAction("send_back", QT_TRANSLATE_NOOP("Action", "Send back"),
                              QT_TRANSLATE_N_NOOP("Action", "%n sent back"), "return"_L1, "B"),
            discrepancyAction("claim", QT_TRANSLATE_NOOP("Action", "Claim"),
                              QT_TRANSLATE_N_NOOP("Action", "%n claimed"), "flag"_L1, "C"),
            discrepancyAction("dismiss", QT_TRANSLATE_NOOP("Action", "Nothing missing"),
                              QT_TRANSLATE_N_NOOP("Action", "%n dismissed"), "cross"_L1, "R"),
            settleAction()};
}

QueueSpec DiscrepanciesView::declare(const Session&) {
    QueueSpec spec{"receipt-discrepancies", QT_TRANSLATE_NOOP("Queue", "Discrepancies"), "discrepancy"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Every delivery was as it was ordered.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Open"), {"state = open"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "Claimed"), {"state = claimed"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = actions();
    spec.page = "discrepancy";
    spec.styles = {{"kind", CellStyle::Pill},
                   {"sku", CellStyle::Strong},
                   {"name", CellStyle::Name},
                   {"amount", CellStyle::Strong},
                   {"state", CellStyle::Pill}};
    return spec;
}

DiscrepanciesView::DiscrepanciesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeDiscrepancyDetails(desk), parent) {}

} // namespace opsdesk::ui
