#include "ui/returns/RefurbishmentsView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<ActionSpec> refurbishmentActions() {
    AskField grade{AskField::Kind::Choice, "result_grade", QT_TRANSLATE_NOOP("Action", "Grade now")};
    grade.choices = {"as_new", "opened", "used", "faulty", "unusable", "missing"};
    const AskField cost{AskField::Kind::Money, "cost", QT_TRANSLATE_NOOP("Action", "Cost")};
    ActionSpec finish{"finish",
                      QT_TRANSLATE_NOOP("Action", "Work is done"),
                      QT_TRANSLATE_NOOP("Action", "Finishing…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n finished"),
                      "check"_L1,
                      "D",
                      true,
                      false,
                      {cost, grade, askNote()}};
    ActionSpec cancel{"cancel",
                      QT_TRANSLATE_NOOP("Action", "Give up"),
                      QT_TRANSLATE_NOOP("Action", "Giving up…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n given up"),
                      "cross"_L1,
                      "C",
                      false,
                      true,
                      {askNote()}};
    return {finish, cancel};
}

DetailsPane* makeRefurbishmentDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "sku", "name"},
                                     {"return_number", "node"},
                                     "state",
                                     "cost",
                                     QT_TRANSLATE_NOOP("Details", "cost of the work")});
    details->add(new FactsSection({}, {{{"quantity"}},
                                       {{"grade"}},
                                       {{"result_grade"}},
                                       {{"lot"}},
                                       {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Opened")},
                                       {{"done_by", "done_at"}, QT_TRANSLATE_NOOP("Details", "Done")},
                                       {{"note"}}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

QueueSpec RefurbishmentsView::declare(const Session&) {
    QueueSpec spec{"refurbishments", QT_TRANSLATE_NOOP("Queue", "Refurbishments"), "refurbishment"};
    spec.sumColumn = "cost";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No returned goods are being worked on.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Open"), {"state = open"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = refurbishmentActions();
    spec.styles = {{"number", CellStyle::Strong},
                   {"name", CellStyle::Name},
                   {"state", CellStyle::Pill},
                   {"grade", CellStyle::Pill},
                   {"result_grade", CellStyle::Pill}};
    return spec;
}

RefurbishmentsView::RefurbishmentsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeRefurbishmentDetails(desk), parent) {}

} // namespace opsdesk::ui
