#include "ui/orders/SettlementsView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

DetailsPane* makeSettlementDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "channel", "reference"},
                                     {"settled_on"},
                                     "state",
                                     "difference",
                                     QT_TRANSLATE_NOOP("Details", "owed beyond what was settled")});
    details->add(new FactsSection({}, {{{"collected"}},
                                       {{"fees"}},
                                       {{"amount"}},
                                       {{"own_open"}},
                                       {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")},
                                       {{"note"}}}));
    details->add(new GridSection(
        SettlementsView::tr("Orders"), desk, {"settled-orders", "settlement_id", "id", 500},
        {{"order_number"}, {"reference", nullptr, true}, {"collected"}, {"fees"}, {"difference"}, {"accepted"}},
        {{"order_number", CellStyle::Strong}, {"difference", CellStyle::Strong}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

std::vector<ActionSpec> SettlementsView::actions() {
    ActionSpec accept{"accept",
                      QT_TRANSLATE_NOOP("Action", "Accept the difference"),
                      QT_TRANSLATE_NOOP("Action", "Accepting…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n accepted"),
                      "check"_L1,
                      "D"};
    accept.asks = {askNote(true)};
    return {accept};
}

QueueSpec SettlementsView::declare(const Session&) {
    QueueSpec spec{"settlements", QT_TRANSLATE_NOOP("Queue", "Settlements"), "settlement"};
    spec.sumColumn = "difference";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Channels paid what they owe.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Differences"), {"state = differs"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = actions();
    spec.page = "settlement";
    spec.styles = {{"number", CellStyle::Strong},
                   {"difference", CellStyle::Strong},
                   {"state", CellStyle::Pill},
                   {"note", CellStyle::Muted}};
    return spec;
}

SettlementsView::SettlementsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeSettlementDetails(desk), parent) {}

} // namespace opsdesk::ui
