#include "ui/returns/WriteOffView.h"

#include "ui/bridge/Session.h"
#include "ui/charts/JournalPreview.h"
#include "ui/models/Sentences.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/ForMe.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

namespace {

ActionSpec proposeWriteOffAction() {
    AskField stock{AskField::Kind::Choice, "stock_state", QT_TRANSLATE_NOOP("Action", "Which stock")};
    stock.choices = {"available", "returned", "damaged"};
    AskField way{AskField::Kind::Choice, "disposition", QT_TRANSLATE_NOOP("Action", "What is to become of it")};
    way.choices = {"write_off", "restock", "vendor_claim", "liquidation", "donation", "quarantine"};
    auto action = createAction(
        QT_TRANSLATE_NOOP("Action", "Propose a write-off"),
        {askText("sku", QT_TRANSLATE_NOOP("Action", "Item"), QT_TRANSLATE_NOOP("Action", "its SKU"), true),
         askText("node", QT_TRANSLATE_NOOP("Action", "Node"), QT_TRANSLATE_NOOP("Action", "where it stands"), true),
         stock,
         {AskField::Kind::Quantity, "quantity", QT_TRANSLATE_NOOP("Action", "Quantity")},
         askText("lot", QT_TRANSLATE_NOOP("Action", "Lot"), QT_TRANSLATE_NOOP("Action", "where it has one")),
         askReason(),
         way,
         {AskField::Kind::Note, "original_text", QT_TRANSLATE_NOOP("Action", "What is wrong with it"), false}});
    action.name = "propose";
    action.keyed = true;
    return action;
}

} // namespace

QueueSpec WriteOffView::declare(const Session& session) {
    QueueSpec spec{"write-offs", QT_TRANSLATE_NOOP("Queue", "Write-offs"), "write_off"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No write-off waits for a decision.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Waiting"), {"state in proposed,rerouted"}, "state", true},
        {QT_TRANSLATE_NOOP("Filter", "To be inspected"), {"state = inspecting"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Approved"), {"state = approved"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "To be sold"), {"sale_state = unsold"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Rejected"), {"state = rejected"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Over 500"), {"amount > 500"}},
    };
    addForMe(spec.filters, session, "write_off.approve", {"controller", "finance-lead"}, {"requester"});
    spec.actions = writeOffActions();
    spec.actions.push_back(proposeWriteOffAction());
    spec.styles = {{"amount", CellStyle::Strong},  {"state", CellStyle::Pill},
                   {"evidence", CellStyle::Alarm}, {"disposition", CellStyle::Pill},
                   {"name", CellStyle::MutedName}, {"original_text", CellStyle::Muted}};
    spec.page = "write-off";
    return spec;
}

namespace {

QString findingText(const Record& check) {
    return sentence(check.plain("text"));
}

DetailsPane* makeDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "sku", "name"},
                                     {"reason", "requester"},
                                     "state",
                                     "amount",
                                     QT_TRANSLATE_NOOP("Details", "book value")});
    details->add(new FactsSection({}, writeOffFacts()));
    for (DetailSection* section : writeOffSections(desk))
        details->add(section);
    details->add(new GridSection(
        WriteOffView::tr("Earlier decisions on this item"), desk, {"write-off-precedents", "write_off_id", "id", 20},
        {{"number"}, {"state"}, {"reason", nullptr, true}, {"quantity"}, {"amount"}, {"decided_by"}},
        {{"state", CellStyle::Pill}}));
    details->add(new HistorySection(desk));
    return details;
}

ActionSpec writeOffAction(const char* name, const char* title, const char* done, QLatin1StringView icon,
                          const char* key, std::vector<AskField> asks) {
    return {name, title, QT_TRANSLATE_NOOP("Action", "Deciding…"), done, icon, key, false, false, std::move(asks)};
}

/// Of one item and reason; their sum counts against the limit.
ActionSpec approveTogetherAction() {
    auto action =
        writeOffAction("approve_all", QT_TRANSLATE_NOOP("Action", "Approve together"),
                       QT_TRANSLATE_N_NOOP("Action", "%n approved"), QLatin1StringView("check"), "Shift+A", {});
    action.together = true;
    action.right = "write_off.approve_all";
    action.only = {"state", {"proposed", "rerouted"}};
    return action;
}

/// What a liquidator paid for all that is marked.
ActionSpec sellLotAction() {
    AskField soldOn{AskField::Kind::Date, "sold_on", QT_TRANSLATE_NOOP("Action", "Sold on"), false};
    soldOn.earliestDays = -366;
    soldOn.proposedDays = 0;
    auto action = writeOffAction("sell_lot", QT_TRANSLATE_NOOP("Action", "Sell as a lot"),
                                 QT_TRANSLATE_N_NOOP("Action", "%n sold"), QLatin1StringView("cart"), "L",
                                 {{AskField::Kind::Money, "amount", QT_TRANSLATE_NOOP("Action", "Paid for the lot")},
                                  askText("buyer", QT_TRANSLATE_NOOP("Action", "Buyer"),
                                          QT_TRANSLATE_NOOP("Action", "and their reference"), true),
                                  soldOn});
    action.together = true;
    action.right = "write_off.sell_lot";
    action.only = {"sale_state", {"unsold"}};
    return action;
}

ActionSpec takeBackSaleAction() {
    auto action = writeOffAction("take_back_sale", QT_TRANSLATE_NOOP("Action", "Take sale back"),
                                 QT_TRANSLATE_N_NOOP("Action", "%n sales taken back"), QLatin1StringView("undo"),
                                 "Shift+L", {askNote()});
    action.together = true;
    action.right = "write_off.take_back_sale";
    action.only = {"sale_state", {"sold"}};
    return action;
}

ActionSpec splitAction() {
    AskField quantity{AskField::Kind::Quantity, "quantity", QT_TRANSLATE_NOOP("Action", "Split off")};
    auto action =
        writeOffAction("split", QT_TRANSLATE_NOOP("Action", "Split"), QT_TRANSLATE_N_NOOP("Action", "%n split"),
                       QLatin1StringView("copy"), "P", {quantity, askNote()});
    action.bulk = false;
    return action;
}

ActionSpec inspectAction() {
    return writeOffAction("inspect", QT_TRANSLATE_NOOP("Action", "Note inspection"),
                          QT_TRANSLATE_N_NOOP("Action", "%n inspected"), QLatin1StringView("check"), "G",
                          {{AskField::Kind::Choice,
                            "grade",
                            QT_TRANSLATE_NOOP("Action", "Grade"),
                            true,
                            "grade",
                            {"as_new", "opened", "used", "faulty", "unusable", "missing"}},
                           {AskField::Kind::Choice,
                            "disposition",
                            QT_TRANSLATE_NOOP("Action", "What is to become of it"),
                            true,
                            "disposition",
                            {"restock", "vendor_claim", "liquidation", "donation", "quarantine", "write_off"}},
                           askNote()});
}

} // namespace

std::vector<ActionSpec> writeOffActions() {
    return {
        approveAction(),
        {"reroute",
         QT_TRANSLATE_NOOP("Action", "Re-route"),
         QT_TRANSLATE_NOOP("Action", "Re-routing…"),
         QT_TRANSLATE_N_NOOP("Action", "%n re-routed"),
         QLatin1StringView("route"),
         "E",
         false,
         false,
         {{AskField::Kind::Choice,
           "disposition",
           QT_TRANSLATE_NOOP("Action", "Instead"),
           true,
           "disposition",
           {"restock", "vendor_claim", "liquidation", "donation", "quarantine", "write_off"}},
          askReason(false),
          askNote()}},
        rejectAction(),
        approveTogetherAction(),
        writeOffAction("claim", QT_TRANSLATE_NOOP("Action", "Claim from vendor"),
                       QT_TRANSLATE_N_NOOP("Action", "%n to be claimed"), QLatin1StringView("flag"), "C",
                       {askReason(false), askNote()}),
        sellLotAction(),
        takeBackSaleAction(),
        splitAction(),
        writeOffAction("inspect_again", QT_TRANSLATE_NOOP("Action", "Inspect again"),
                       QT_TRANSLATE_N_NOOP("Action", "%n to be inspected again"), QLatin1StringView("refresh"), "I",
                       {askNote()}),
        inspectAction(),
        {"reopen",
         QT_TRANSLATE_NOOP("Action", "Reopen"),
         QT_TRANSLATE_NOOP("Action", "Reopening…"),
         QT_TRANSLATE_N_NOOP("Action", "%n reopened"),
         QLatin1StringView("undo"),
         "O",
         false,
         false,
         {askNote()}},
    };
}

std::vector<FactsSection::Fact> writeOffFacts() {
    return {
        {{"original_text"}, QT_TRANSLATE_NOOP("Details", "In their words")},
        {{"reason"}},
        {{"quantity"}},
        {{"book_value"}},
        {{"disposition"}},
        {{"grade"}},
        {{"inspected_by"}},
        {{"expected_recovery"}},
        {{"best_way", "loss_against_best"}, QT_TRANSLATE_NOOP("Details", "Best way, and what is given up"), "%1, %2"},
        {{"supplier"}},
        {{"claim_amount"}},
        {{"claim_days_left", "claim_until"}, QT_TRANSLATE_NOOP("Details", "Days left to claim"), "%1, %2"},
        {{"issue_cost"}},
        {{"refund_state"}},
        {{"fraud_score"}},
        {{"level"}},
        {{"reason_rule"}},
        {{"node", "stock_state"}, QT_TRANSLATE_NOOP("Details", "Where")},
        {{"lot"}},
        {{"channel"}},
        {{"customer"}},
        {{"return_number"}},
        {{"occurred_at"}},
        {{"age_days"}, QT_TRANSLATE_NOOP("Details", "Age, days")},
        {{"requester"}, QT_TRANSLATE_NOOP("Details", "Proposed by")},
        {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")},
        {{"decision_words"}},
        {{"sale_number", "sold_on"}, QT_TRANSLATE_NOOP("Details", "Sold with"), "%1, %2"},
        {{"recovered"}},
        {{"note"}},
    };
}

namespace {

/// What a view says of the write-off, for those who may see it.
struct FactGrid {
    const char* title; ///< English source text, context `Details`
    const char* view;
    std::vector<RecordGrid::Column> columns;
    CellStyles styles = {};
};

std::vector<FactGrid> factGrids() {
    return {
        {QT_TRANSLATE_NOOP("Details", "Inspections"),
         "write-off-inspections",
         {{"grade"}, {"answers", nullptr, true}, {"note"}, {"inspected_by"}, {"inspected_at"}},
         {{"grade", CellStyle::Pill}}},
        {QT_TRANSLATE_NOOP("Details", "Received against authorised"),
         "write-off-received",
         {{"sku", nullptr, true}, {"authorised"}, {"received"}, {"inspected"}, {"refunded"}, {"reason"}},
         {{"sku", CellStyle::Strong}}},
        {QT_TRANSLATE_NOOP("Details", "Order and payment"),
         "write-off-payment",
         {{"order_number", nullptr, true}, {"sold_price"}, {"discount"}, {"tax"}, {"paid"}, {"refunded"}, {"cap"}},
         {{"order_number", CellStyle::Strong}}},
        {QT_TRANSLATE_NOOP("Details", "Refunds"),
         "write-off-refunds",
         {{"number", nullptr, true}, {"state"}, {"goods"}, {"discount"}, {"tax"}, {"shipping"}, {"fee"}, {"amount"}},
         {{"state", CellStyle::Pill}}},
        {QT_TRANSLATE_NOOP("Details", "Signals"),
         "write-off-signals",
         {{"signal"}, {"score"}, {"text", nullptr, true}}},
        {QT_TRANSLATE_NOOP("Details", "Return rates"),
         "write-off-rates",
         {{"rate_of"}, {"name", nullptr, true}, {"sold"}, {"returned"}, {"return_percent"}}},
    };
}

} // namespace

std::vector<DetailSection*> writeOffSections(const Desk& desk) {
    std::vector<DetailSection*> sections{
        new GridSection(WriteOffView::tr("Evidence"), desk, {"write-off-evidence", "write_off_id"},
                        {{"outcome"}, {"topic"}, {"text", nullptr, true, false, findingText}},
                        {{"outcome", CellStyle::Pill}}),
        new JournalPreview(desk, {"write-off-journal", "write_off_id"}),
        new GridSection(
            WriteOffView::tr("What each way recovers"), desk, {"write-off-alternatives", "write_off_id"},
            {{"disposition", nullptr, true}, {"recovery_percent"}, {"expected_recovery"}, {"loss_against_best"}}),
    };
    auto grids = factGrids();
    for (FactGrid& grid : grids)
        if (desk.session.mayRead(grid.view))
            sections.push_back(new GridSection(QCoreApplication::translate("Details", grid.title), desk,
                                               {grid.view, "write_off_id", "id", 50}, std::move(grid.columns),
                                               std::move(grid.styles)));
    return sections;
}

WriteOffView::WriteOffView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeDetails(desk), parent) {}

} // namespace opsdesk::ui
