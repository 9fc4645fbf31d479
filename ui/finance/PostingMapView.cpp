#include "ui/finance/PostingMapView.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

AskField askAccount(const char* field, const char* label) {
    AskField ask = askText(field, label, QT_TRANSLATE_NOOP("Action", "code of the account"), true);
    return ask;
}

/// The rule of the row with the accounts that were asked for, as a change of one rule.
std::vector<PartCommand> proposalOf(const Record& rule, const PayloadDraft& asked) {
    const std::string given = asked.json();
    PayloadDraft change, payload;
    change.set("event", rule.value("event"), ColumnType::Text);
    for (const char* side : {"debit", "credit"})
        for (const auto& account : PayloadDraft::valuesIn(given, side))
            change.set(side, account, ColumnType::Text);
    payload.append("rules", change);
    for (const auto& note : PayloadDraft::valuesIn(given, "note"))
        payload.set("note", note, ColumnType::Text);
    return {{"propose", payload}};
}

QueueSpec declarePostingRules() {
    QueueSpec spec{"posting-rules", QT_TRANSLATE_NOOP("Queue", "Posting map"), "posting_map"};
    spec.sumColumn = "";
    ActionSpec propose{"propose",
                       QT_TRANSLATE_NOOP("Action", "Propose accounts"),
                       QT_TRANSLATE_NOOP("Action", "Proposing…"),
                       QT_TRANSLATE_N_NOOP("Action", "%n proposed"),
                       "edit"_L1,
                       "E"};
    propose.asks = {askAccount("debit", QT_TRANSLATE_NOOP("Action", "Debit")),
                    askAccount("credit", QT_TRANSLATE_NOOP("Action", "Credit")), askNote()};
    propose.bulk = false;
    propose.split = proposalOf;
    propose.copies = {{"rules", "id"}}; // names the row, which is no document; the changed rule takes its place
    spec.actions = {propose};
    spec.styles = {{"event", CellStyle::Strong}, {"description", CellStyle::Name}};
    return spec;
}

DetailsPane* makeRuleFacts() {
    auto* details = new DetailsPane({{"event"}, {"description"}, "", "", ""});
    details->add(new FactsSection({}, {{{"debit"}}, {{"credit"}}}));
    return details;
}

DetailsPane* makeMapDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number"}, {"created_by", "created_at"}, "state", "", ""});
    details->add(new FactsSection({}, {{{"map_version"}},
                                       {{"rules"}},
                                       {{"note"}},
                                       {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

PostingRulesView::PostingRulesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declarePostingRules(), makeRuleFacts(), parent) {}

QueueSpec PostingMapView::declare(const Session&) {
    QueueSpec spec{"posting-map-versions", QT_TRANSLATE_NOOP("Queue", "Posting map changes"), "posting_map"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No change of the posting map waits for approval.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "To be approved"), {"state = proposed"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    auto reject = rejectAction();
    reject.asks = {askNote(true)};
    spec.actions = {approveAction(),
                    reject,
                    {"withdraw", QT_TRANSLATE_NOOP("Action", "Withdraw"), QT_TRANSLATE_NOOP("Action", "Withdrawing…"),
                     QT_TRANSLATE_N_NOOP("Action", "%n withdrawn"), "undo"_L1, "W"}};
    spec.styles = {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}};
    return spec;
}

PostingMapView::PostingMapView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeMapDetails(desk), parent) {}

} // namespace opsdesk::ui
