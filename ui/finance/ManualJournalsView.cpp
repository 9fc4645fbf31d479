#include "ui/finance/ManualJournalsView.h"

#include "ui/finance/ManualJournalDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<ActionSpec> journalQueueActions() {
    auto create = pageAction("create", QT_TRANSLATE_NOOP("Action", "New journal"), "plus"_L1, "N", "form-new");
    create.fresh = true;
    std::vector<ActionSpec> all{
        create, pageAction("edit", QT_TRANSLATE_NOOP("Action", "Change lines"), "edit"_L1, "E", "form-edit")};
    for (auto& action : ManualJournalsView::actions())
        all.push_back(std::move(action));
    return all;
}

DetailsPane* makeJournalDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "description"},
                                     {"kind", "journal_on"},
                                     "state",
                                     "amount",
                                     QT_TRANSLATE_NOOP("Details", "sum of debits")});
    details->add(new GridSection(ManualJournalsView::tr("Lines"), desk, {"manual-journal-lines", "journal_id"},
                                 {{"account"},
                                  {"account_name", nullptr, true},
                                  {"debit", nullptr, false, true},
                                  {"credit", nullptr, false, true},
                                  {"text"}},
                                 {{"account", CellStyle::Strong}, {"account_name", CellStyle::Name}}));
    details->add(new FactsSection({}, {{{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Written")},
                                       {{"proposed_by"}},
                                       {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")},
                                       {{"posted_on"}},
                                       {{"late_reason"}},
                                       {{"note"}}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

std::vector<ActionSpec> ManualJournalsView::actions() {
    ActionSpec propose{"propose",
                       QT_TRANSLATE_NOOP("Action", "Propose"),
                       QT_TRANSLATE_NOOP("Action", "Proposing…"),
                       QT_TRANSLATE_N_NOOP("Action", "%n proposed"),
                       "send"_L1,
                       "P"};
    propose.primary = true;
    auto reject = rejectAction();
    reject.asks = {askNote(true)};
    ActionSpec reverse{"reverse",
                       QT_TRANSLATE_NOOP("Action", "Reverse"),
                       QT_TRANSLATE_NOOP("Action", "Reversing…"),
                       QT_TRANSLATE_N_NOOP("Action", "%n reversed"),
                       "return"_L1,
                       "V"};
    reverse.danger = true;
    reverse.asks = {askNote(true)};
    return {propose,
            approveAction(),
            reject,
            {"recall", QT_TRANSLATE_NOOP("Action", "Take back"), QT_TRANSLATE_NOOP("Action", "Taking back…"),
             QT_TRANSLATE_N_NOOP("Action", "%n taken back"), "undo"_L1, "T"},
            {"withdraw", QT_TRANSLATE_NOOP("Action", "Withdraw"), QT_TRANSLATE_NOOP("Action", "Withdrawing…"),
             QT_TRANSLATE_N_NOOP("Action", "%n withdrawn"), "cross"_L1, "W"},
            reverse};
}

QueueSpec ManualJournalsView::declare(const Session&) {
    QueueSpec spec{"manual-journals", QT_TRANSLATE_NOOP("Queue", "Manual journals"), "manual_journal"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No journal waits for approval. N begins one.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "To be approved"), {"state = proposed"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "Drafts"), {"state in draft,rejected"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = journalQueueActions();
    spec.page = "manual-journal";
    spec.styles = {{"number", CellStyle::Strong},
                   {"description", CellStyle::Name},
                   {"amount", CellStyle::Strong},
                   {"state", CellStyle::Pill}};
    return spec;
}

ManualJournalsView::ManualJournalsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeJournalDetails(desk), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        if (!page.startsWith(u"form-"))
            return;
        auto* dialog = new ManualJournalDialog(desk, page == u"form-new"_s ? Record() : row, this);
        dialog->open();
    });
}

} // namespace opsdesk::ui
