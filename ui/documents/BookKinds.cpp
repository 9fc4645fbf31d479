#include "ui/documents/DocumentKind.h"
#include "ui/finance/ManualJournalsView.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

DocumentKind declareManualJournal() {
    DocumentKind kind{"manual-journal",
                      QT_TRANSLATE_NOOP("Document", "Manual journal"),
                      "manual-journals",
                      "manual_journal",
                      "number",
                      "manual_journal",
                      {{"number", "description"},
                       {"kind", "journal_on"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "sum of debits")}};
    kind.facts = {{{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Written")},
                  {{"proposed_by"}},
                  {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")},
                  {{"posted_on"}},
                  {{"late_reason"}},
                  {{"note"}}};
    kind.money = {{{"amount"}}};
    kind.related = {{QT_TRANSLATE_NOOP("Document", "Lines"),
                     {"manual-journal-lines", "journal_id", "id", 2000},
                     {{"account"},
                      {"account_name", nullptr, true},
                      {"debit", nullptr, false, true},
                      {"credit", nullptr, false, true},
                      {"text"},
                      {"sku"}},
                     {{"account", CellStyle::Strong}, {"account_name", CellStyle::Name}}},
                    {QT_TRANSLATE_NOOP("Document", "Journal posted"),
                     {"journal", "document", "id", 2000},
                     {{"entry_id"},
                      {"posted_on"},
                      {"account"},
                      {"account_name", nullptr, true},
                      {"debit", nullptr, false, true},
                      {"credit", nullptr, false, true}},
                     {{"account_name", CellStyle::Name}}}};
    kind.actions = ManualJournalsView::actions();
    return kind;
}

} // namespace

const DocumentKind& manualJournalKind() {
    static const DocumentKind kind = declareManualJournal();
    return kind;
}

} // namespace opsdesk::ui
