#include "ui/finance/FiscalPeriodsView.h"

#include "core/finance/PeriodViews.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Each check that is passed over goes with the one reason that was given.
std::vector<PartCommand> softCloseCommands(const Record&, const PayloadDraft& asked) {
    const std::string given = asked.json();
    const auto reasons = PayloadDraft::valuesIn(given, "reason");
    PayloadDraft payload;
    for (const auto& check : PayloadDraft::valuesIn(given, "checks")) {
        PayloadDraft one;
        one.set("check", check, ColumnType::Text);
        one.set("reason", reasons.empty() ? std::string() : reasons.front(), ColumnType::Text);
        payload.append("overrides", one);
    }
    return {{"soft_close", payload}};
}

ActionSpec softCloseAction() {
    AskField checks{AskField::Kind::Codes, "checks", QT_TRANSLATE_NOOP("Action", "Pass over"), false};
    checks.choices = blockingCheckCodes();
    ActionSpec action{"soft_close",
                      QT_TRANSLATE_NOOP("Action", "Soft close"),
                      QT_TRANSLATE_NOOP("Action", "Closing…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n soft closed"),
                      "lock"_L1,
                      "S",
                      true};
    action.asks = {checks,
                   {AskField::Kind::Note, "reason", QT_TRANSLATE_NOOP("Action", "Why they may be open"), false}};
    action.bulk = false;
    action.split = softCloseCommands;
    return action;
}

std::vector<ActionSpec> periodActions() {
    ActionSpec close{"close",
                     QT_TRANSLATE_NOOP("Action", "Close for good"),
                     QT_TRANSLATE_NOOP("Action", "Closing…"),
                     QT_TRANSLATE_N_NOOP("Action", "%n closed"),
                     "check"_L1,
                     "C",
                     true};
    close.bulk = false;
    auto reopen = reopenAction();
    reopen.asks = {{AskField::Kind::Note, "reason", QT_TRANSLATE_NOOP("Action", "Reason")}};
    reopen.bulk = false;
    return {softCloseAction(), close, reopen};
}

DetailsPane* makePeriodDetails(const Desk& desk) {
    auto* details = new DetailsPane(
        {{"number"}, {"begins", "ends"}, "state", "amount", QT_TRANSLATE_NOOP("Details", "debits of the month")});
    details->add(new GridSection(FiscalPeriodsView::tr("Checklist"), desk, {"close-checklist", "period_id", "id", 50},
                                 {{"check_code", nullptr, true}, {"open_rows"}, {"level"}, {"result"}},
                                 {{"result", CellStyle::Pill}}));
    details->add(
        new FactsSection({}, {{{"soft_closed_by", "soft_closed_on"}, QT_TRANSLATE_NOOP("Details", "Soft closed")},
                              {{"closed_by", "closed_on"}, QT_TRANSLATE_NOOP("Details", "Closed")},
                              {{"close_days"}},
                              {{"overrides"}},
                              {{"reopened_by", "reopened_on"}, QT_TRANSLATE_NOOP("Details", "Reopened")},
                              {{"reopen_reason"}}}));
    details->add(new GridSection(FiscalPeriodsView::tr("Steps"), desk, {"period-steps", "period_id", "id", 50},
                                 {{"done_on"}, {"done_by"}, {"step"}, {"check_code"}, {"reason", nullptr, true}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

QueueSpec FiscalPeriodsView::declare(const Session&) {
    QueueSpec spec{"fiscal-periods", QT_TRANSLATE_NOOP("Queue", "Fiscal periods"), "period"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Every month is closed; the next begins with its first entry.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Not closed"), {"state != closed"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = periodActions();
    spec.styles = {{"number", CellStyle::Strong}, {"amount", CellStyle::Strong}, {"state", CellStyle::Pill}};
    return spec;
}

FiscalPeriodsView::FiscalPeriodsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makePeriodDetails(desk), parent) {
    connect(details().findChildren<GridSection*>().front(), &GridSection::opened, this,
            [this](const Record& check) { Q_EMIT sourceRequested(check.text("opens"), check.text("opens_filter")); });
}

} // namespace opsdesk::ui
