#include "ui/returns/VendorClaimsView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

ActionSpec claimAction(const char* name, const char* title, const char* done, QLatin1StringView icon, const char* key,
                       std::vector<AskField> asks) {
    return {name, title, QT_TRANSLATE_NOOP("Action", "Deciding…"), done, icon, key, false, false, std::move(asks)};
}

ActionSpec creditAction() {
    AskField credited{AskField::Kind::Money, "credited", QT_TRANSLATE_NOOP("Action", "Credited"), true, "open_amount"};
    AskField reference{AskField::Kind::Text, "reference", QT_TRANSLATE_NOOP("Action", "Credit note")};
    auto action =
        claimAction("credit", QT_TRANSLATE_NOOP("Action", "Book credit"), QT_TRANSLATE_N_NOOP("Action", "%n credited"),
                    "balance"_L1, "B", {credited, reference, askNote()});
    action.bulk = false;
    return action;
}

ActionSpec acceptAction() {
    AskField reference{AskField::Kind::Text, "reference", QT_TRANSLATE_NOOP("Action", "Supplier's number"), false};
    AskField expected{AskField::Kind::Date, "expected_on", QT_TRANSLATE_NOOP("Action", "Credit expected"), false};
    expected.earliestDays = 0;
    expected.proposedDays = 30;
    return claimAction("accept", QT_TRANSLATE_NOOP("Action", "Supplier accepts"),
                       QT_TRANSLATE_N_NOOP("Action", "%n accepted"), "check"_L1, "A", {reference, expected, askNote()});
}

DetailsPane* makeClaimDetails(const Desk& desk) {
    auto* details = new DetailsPane(
        {{"number", "supplier"}, {"opened_on"}, "state", "open_amount", QT_TRANSLATE_NOOP("Details", "still open")});
    details->add(new FactsSection({}, vendorClaimFacts()));
    details->add(new GridSection(VendorClaimsView::tr("Claimed goods"), desk,
                                 {"vendor-claim-lines", "claim_id", "id", 200},
                                 {{"sku"}, {"name", nullptr, true}, {"quantity"}, {"defect"}, {"amount"}},
                                 {{"sku", CellStyle::Strong}, {"name", CellStyle::Name}}));
    details->add(new GridSection(VendorClaimsView::tr("What came of it"), desk,
                                 {"vendor-claim-events", "claim_id", "id", 100},
                                 {{"happened_on"}, {"kind"}, {"amount"}, {"reference", nullptr, true}, {"recorded_by"}},
                                 {{"kind", CellStyle::Pill}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

std::vector<FactsSection::Fact> vendorClaimFacts() {
    return {{{"amount"}},      {{"credited"}},
            {{"settled"}},     {{"written_down"}},
            {{"book_amount"}}, {{"lines"}},
            {{"source"}},      {{"age_days", "ageing"}, QT_TRANSLATE_NOOP("Details", "Age, days"), "%1, %2"},
            {{"due_on"}},      {{"overdue_days"}},
            {{"sent_on"}},     {{"reference"}},
            {{"answer"}},      {{"note"}}};
}

std::vector<ActionSpec> VendorClaimsView::actions() {
    AskField answer{AskField::Kind::Text, "answer", QT_TRANSLATE_NOOP("Action", "What they say")};
    auto send = claimAction("send", QT_TRANSLATE_NOOP("Action", "Sent to supplier"),
                            QT_TRANSLATE_N_NOOP("Action", "%n sent"), "send"_L1, "S", {askNote()});
    send.primary = true;
    auto writeDown =
        claimAction("write_down", QT_TRANSLATE_NOOP("Action", "Write down"),
                    QT_TRANSLATE_N_NOOP("Action", "%n written down"), "write-off"_L1, "W", {askNote(true)});
    writeDown.danger = true;
    return {send,
            acceptAction(),
            claimAction("reject", QT_TRANSLATE_NOOP("Action", "Supplier refuses"),
                        QT_TRANSLATE_N_NOOP("Action", "%n refused"), "cross"_L1, "R", {answer, askNote()}),
            creditAction(),
            claimAction("settle", QT_TRANSLATE_NOOP("Action", "Set off against invoices"),
                        QT_TRANSLATE_N_NOOP("Action", "%n set off"), "link"_L1, "T", {}),
            writeDown,
            claimAction("withdraw", QT_TRANSLATE_NOOP("Action", "Withdraw"),
                        QT_TRANSLATE_N_NOOP("Action", "%n withdrawn"), "undo"_L1, "D", {askNote(true)})};
}

QueueSpec VendorClaimsView::declare(const Session&) {
    QueueSpec spec{"vendor-claims", QT_TRANSLATE_NOOP("Queue", "Vendor claims"), "vendor_claim"};
    spec.sumColumn = "open_amount";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No supplier owes anything for faulty goods.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Open"), {"open_amount <> 0"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "To be sent"), {"state = open"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "To be set off"), {"state in part_credited,credited"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "Overdue"), {"overdue_days > 0"}},
                    {QT_TRANSLATE_NOOP("Filter", "Over 90 days"), {"ageing = days_more"}}};
    spec.actions = actions();
    spec.page = "vendor-claim";
    spec.styles = {{"open_amount", CellStyle::Strong},
                   {"supplier", CellStyle::Name},
                   {"ageing", CellStyle::Pill},
                   {"state", CellStyle::Pill}};
    return spec;
}

VendorClaimsView::VendorClaimsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeClaimDetails(desk), parent) {}

} // namespace opsdesk::ui
