#include "ui/documents/DocumentKind.h"
#include "ui/finance/ManualJournalsView.h"
#include "ui/orders/SettlementsView.h"

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

DocumentKind declareSettlement() {
    DocumentKind kind{"settlement",
                      QT_TRANSLATE_NOOP("Document", "Settlement"),
                      "settlements",
                      "settlement",
                      "number",
                      "settlement",
                      {{"number", "channel", "reference"},
                       {"settled_on"},
                       "state",
                       "difference",
                       QT_TRANSLATE_NOOP("Details", "owed beyond what was settled")}};
    kind.facts = {{{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")}, {{"note"}}};
    kind.money = {{{"collected"}}, {{"fees"}}, {{"amount"}}, {{"difference"}}, {{"own_open"}}};
    kind.related = {
        {QT_TRANSLATE_NOOP("Document", "Orders"),
         {"settled-orders", "settlement_id", "id", 2000},
         {{"order_number"}, {"reference", nullptr, true}, {"collected"}, {"fees"}, {"difference"}, {"accepted"}},
         {{"order_number", CellStyle::Strong}, {"difference", CellStyle::Strong}},
         {"orders", "order_id"}},
        {QT_TRANSLATE_NOOP("Document", "Journal posted"),
         {"journal", "document", "id", 2000},
         {{"entry_id"},
          {"posted_on"},
          {"account"},
          {"account_name", nullptr, true},
          {"debit", nullptr, false, true},
          {"credit", nullptr, false, true}},
         {{"account_name", CellStyle::Name}}}};
    kind.actions = SettlementsView::actions();
    return kind;
}

} // namespace

const DocumentKind& settlementKind() {
    static const DocumentKind kind = declareSettlement();
    return kind;
}

const DocumentKind& manualJournalKind() {
    static const DocumentKind kind = declareManualJournal();
    return kind;
}

} // namespace opsdesk::ui
