#include "ui/returns/QualityCasesView.h"

#include "ui/returns/ReturnWeeksSection.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

DetailsPane* makeCaseDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "sku", "name"},
                                     {"supplier", "reason"},
                                     "state",
                                     "returned_lines",
                                     QT_TRANSLATE_NOOP("Details", "lines came back in four weeks")});
    details->add(new FactsSection(
        {}, {{{"returned_lines", "expected_lines"}, QT_TRANSLATE_NOOP("Details", "Came back / expected"), "%1 / %2"},
             {{"chance_percent"}},
             {{"defective", "inspected"},
              QT_TRANSLATE_NOOP("Details", "Defective"),
              QT_TRANSLATE_NOOP("Details", "%1 of %2")},
             {{"available"}},
             {{"isolated"}},
             {{"decided_by"}},
             {{"note"}}}));
    details->add(new ReturnWeeksSection(desk));
    details->add(new GridSection(
        QualityCasesView::tr("Spikes"), desk, {"quality-evidence", "case_id"},
        {{"window_to"}, {"reason"}, {"returned_lines"}, {"expected_lines"}, {"before_lines"}, {"chance_percent"}}));
    details->add(new GridSection(QualityCasesView::tr("Reasons"), desk, {"return-reasons", "item_id", "item_id"},
                                 {{"reason_name", nullptr, true}, {"returned_lines"}, {"returned"}}));
    details->add(new GridSection(QualityCasesView::tr("Isolated stock"), desk, {"quality-isolations", "case_id"},
                                 {{"node"}, {"lot"}, {"quantity"}, {"state"}}, {{"state", CellStyle::Pill}}));
    details->add(new HistorySection(desk));
    return details;
}

ActionSpec closeAction() {
    AskField isolated{AskField::Kind::Choice, "isolated", QT_TRANSLATE_NOOP("Action", "Isolated goods"), false};
    isolated.choices = {"release", "damaged"};
    return {"close",
            QT_TRANSLATE_NOOP("Action", "Close"),
            QT_TRANSLATE_NOOP("Action", "Closing…"),
            QT_TRANSLATE_N_NOOP("Action", "%n closed"),
            "check"_L1,
            "A",
            false,
            false,
            {isolated, askNote(true)},
            {},
            "",
            false};
}

} // namespace

std::vector<ActionSpec> QualityCasesView::actions() {
    return {{"investigate", QT_TRANSLATE_NOOP("Action", "Take up"), QT_TRANSLATE_NOOP("Action", "Taking…"),
             QT_TRANSLATE_N_NOOP("Action", "%n taken up"), "search"_L1, "T", true},
            {"confirm",
             QT_TRANSLATE_NOOP("Action", "Confirm"),
             QT_TRANSLATE_NOOP("Action", "Confirming…"),
             QT_TRANSLATE_N_NOOP("Action", "%n confirmed"),
             "flag"_L1,
             "C",
             false,
             false,
             {askNote()}},
            {"isolate",
             QT_TRANSLATE_NOOP("Action", "Isolate stock"),
             QT_TRANSLATE_NOOP("Action", "Isolating…"),
             QT_TRANSLATE_N_NOOP("Action", "%n isolated"),
             "stock"_L1,
             "I",
             false,
             false,
             {askNote()}},
            closeAction(),
            {"dismiss",
             QT_TRANSLATE_NOOP("Action", "Dismiss"),
             QT_TRANSLATE_NOOP("Action", "Dismissing…"),
             QT_TRANSLATE_N_NOOP("Action", "%n dismissed"),
             "cross"_L1,
             "R",
             false,
             true,
             {askNote(true)}}};
}

QueueSpec QualityCasesView::declare(const Session&) {
    QueueSpec spec{"quality-cases", QT_TRANSLATE_NOOP("Queue", "Quality cases"), "quality_case"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing comes back more than before.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Open"), {"state in open,investigating,confirmed"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "Confirmed"), {"state = confirmed"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "Isolated"), {"isolated > 0"}}};
    spec.actions = actions();
    spec.page = "quality-case";
    spec.styles = {{"sku", CellStyle::Strong},    {"name", CellStyle::Name},
                   {"state", CellStyle::Pill},    {"returned_lines", CellStyle::Strong},
                   {"supplier", CellStyle::Name}, {"note", CellStyle::Muted}};
    return spec;
}

QualityCasesView::QualityCasesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeCaseDetails(desk), parent) {}

} // namespace opsdesk::ui
