#include "ui/planning/ReplenishmentView.h"

#include "ui/charts/LedgerOfReasons.h"
#include "ui/charts/ProjectionSection.h"
#include "ui/planning/DemandSection.h"
#include "ui/planning/PlanRunBar.h"
#include "ui/planning/PlannersWordSection.h"
#include "ui/planning/RunChanges.h"
#include "ui/planning/SupplierOrdersView.h"
#include "ui/planning/TermsSection.h"
#include "ui/planning/WaysSection.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

namespace {

AskField askQuantity() {
    return {AskField::Kind::Quantity, "quantity", QT_TRANSLATE_NOOP("Action", "Quantity"), true, "quantity"};
}

/// Although a quality case is open about the item: that needs a word.
std::vector<PartCommand> acceptance(const Record&, const PayloadDraft& asked) {
    return {{"accept", asked}};
}

ActionSpec acceptAnywayAction() {
    AskField why{AskField::Kind::Note, "override_reason", QT_TRANSLATE_NOOP("Action", "Why it is bought all the same")};
    ActionSpec action{"accept_anyway",
                      QT_TRANSLATE_NOOP("Action", "Accept in spite of returns"),
                      QT_TRANSLATE_NOOP("Action", "Accepting…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n accepted"),
                      QLatin1StringView("flag"),
                      "Shift+A",
                      false,
                      false,
                      {why},
                      {{"quantity", "quantity"}}};
    action.only = {"held", {"true", "1"}};
    action.right = "suggestion.accept";
    action.split = acceptance;
    return action;
}

std::vector<ActionSpec> suggestionActions() {
    return {
        {"accept",
         QT_TRANSLATE_NOOP("Action", "Accept"),
         QT_TRANSLATE_NOOP("Action", "Accepting…"),
         QT_TRANSLATE_N_NOOP("Action", "%n accepted"),
         QLatin1StringView("check"),
         "A",
         true,
         false,
         {},
         {{"quantity", "quantity"}}},
        {"adjust",
         QT_TRANSLATE_NOOP("Action", "Adjust"),
         QT_TRANSLATE_NOOP("Action", "Adjusting…"),
         QT_TRANSLATE_N_NOOP("Action", "%n adjusted"),
         QLatin1StringView("edit"),
         "E",
         false,
         false,
         {askQuantity(), askReason(), askNote()},
         {},
         "",
         false},
        {"snooze",
         QT_TRANSLATE_NOOP("Action", "Snooze"),
         QT_TRANSLATE_NOOP("Action", "Snoozing…"),
         QT_TRANSLATE_N_NOOP("Action", "%n snoozed"),
         QLatin1StringView("snooze"),
         "S",
         false,
         false,
         {{AskField::Kind::Date, "snooze_until", QT_TRANSLATE_NOOP("Action", "Until")}, askNote()}},
        rejectAction(),
        reopenAction(),
        acceptAnywayAction(),
    };
}

} // namespace

QueueSpec ReplenishmentView::declare(const Session&) {
    QueueSpec spec{"suggestions", QT_TRANSLATE_NOOP("Queue", "Replenishment"), "suggestion"};
    spec.sumColumn = "amount";
    spec.empty =
        QT_TRANSLATE_NOOP("Queue", "Every item is covered until the next review. A new plan brings what changes.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Waiting"), {"state in open,adjusted"}, "state", true},
        {QT_TRANSLATE_NOOP("Filter", "Snoozed"), {"state = snoozed"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Accepted"), {"state = accepted"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "New"), {"changed in new,again"}},
        {QT_TRANSLATE_NOOP("Filter", "Changed"), {"changed is not null"}},
        {QT_TRANSLATE_NOOP("Filter", "Out of stock"), {"available <= 0"}},
        {QT_TRANSLATE_NOOP("Filter", "Transfers"), {"kind = transfer"}},
        {QT_TRANSLATE_NOOP("Filter", "Over budget"), {"flags contains over_budget"}},
        {QT_TRANSLATE_NOOP("Filter", "Held for returns"), {"held = true"}},
    };
    spec.groupDetails = {{"supplier", "supplier-orders", "supplier_name", &SupplierOrdersView::makeDetails}};
    spec.actions = suggestionActions();
    spec.styles = {
        {"money_at_risk", CellStyle::Strong}, {"status", CellStyle::Pill},     {"changed", CellStyle::Pill},
        {"state", CellStyle::Pill},           {"quantity", CellStyle::Strong}, {"demand_spark", CellStyle::Spark},
        {"rounding", CellStyle::Muted},       {"flags", CellStyle::Muted},     {"change", CellStyle::Muted},
        {"name", CellStyle::MutedName},       {"supplier", CellStyle::Name}};
    return spec;
}

namespace {

DetailsPane::Heading heading() {
    return {{"sku", "name"},
            {"supplier", "from_node", "node"},
            "status",
            "money_at_risk",
            QT_TRANSLATE_NOOP("Details", "margin at risk")};
}

std::vector<FactsSection::Fact> replenishmentFacts() {
    return {
        {{"quantity", "packs"},
         QT_TRANSLATE_NOOP("Details", "Suggested"),
         QT_TRANSLATE_NOOP("Details", "%1 in %2 packs")},
        {{"amount"}, QT_TRANSLATE_NOOP("Details", "Landed cost")},
        {{"from_node", "saving"}, QT_TRANSLATE_NOOP("Details", "From / saves"), "%1 / %2", "–"},
        {{"order_by"}},
        {{"arrival"}},
        {{"on_hand"}},
        {{"allocated"}},
        {{"available"}},
        {{"on_order"}},
        {{"next_receipt"}},
        {{"projected_minimum", "projected_minimum_date"},
         QT_TRANSLATE_NOOP("Details", "Lowest"),
         QT_TRANSLATE_NOOP("Details", "%1 on %2")},
        {{"safety_stock"}},
        {{"reorder_point", "order_up_to"}, QT_TRANSLATE_NOOP("Details", "Reorder at / up to"), "%1 / %2", "–"},
        {{"cover_days", "cover_after_days"}, QT_TRANSLATE_NOOP("Details", "Days of cover"), "%1 → %2", "∞"},
        {{"demand_per_day"}},
        {{"lead_time_days", "lead_time_sd_days", "lead_time_receipts"},
         QT_TRANSLATE_NOOP("Details", "Lead time"),
         QT_TRANSLATE_NOOP("Details", "%1 ± %2 days, of %3 receipts")},
        {{"service_target", "service_expected"}, QT_TRANSLATE_NOOP("Details", "Service"), "%1 → %2", "–", true},
        {{"method", "demand_class", "segment"}, QT_TRANSLATE_NOOP("Details", "Forecast")},
        {{"forecast_error", "forecast_bias"}, QT_TRANSLATE_NOOP("Details", "Error / bias"), "%1 / %2", "–"},
        {{"rounding"}},
        {{"supplier_order", "supplier_minimum"},
         QT_TRANSLATE_NOOP("Details", "Order so far / minimum"),
         "%1 / %2",
         "–"},
        {{"order_number"}, QT_TRANSLATE_NOOP("Details", "Order")},
        {{"snooze_until"}},
        {{"flags"}},
        {{"change"}},
    };
}

DetailsPane* makeReplenishmentDetails(const Desk& desk) {
    auto* details = new DetailsPane(heading());
    details->add(new ProjectionSection(desk));
    details->add(new LedgerOfReasons(desk));
    details->add(new FactsSection({}, replenishmentFacts()));
    details->add(new WaysSection(desk));
    details->add(new DemandSection(desk));
    details->add(new PlannersWordSection(desk));
    details->add(
        new GridSection(ReplenishmentView::tr("Demand by channel"), desk, {"demand-channels", "item_id", "item_id"},
                        {{"week"}, {"channel", nullptr, true}, {"ordered"}, {"returned", nullptr, false, true}}));
    details->add(new GridSection(ReplenishmentView::tr("Methods tried"), desk,
                                 {"demand-methods", "item_id", "item_id", 30, "node_id"},
                                 {{"method", nullptr, true}, {"chosen"}, {"mase"}, {"rmsse"}, {"bias"}, {"score"}}));
    details->add(new TermsSection(desk, TermsSection::ofItem()));
    details->add(new TermsSection(desk, TermsSection::ofSupplier()));
    details->add(new TermsSection(desk, TermsSection::ofGoods()));
    details->add(new GridSection(ReplenishmentView::tr("A year from each supplier"), desk,
                                 {"suggestion-alternatives", "suggestion_id"},
                                 {{"alternative", nullptr, true},
                                  {"chosen"},
                                  {"year", nullptr, false, true},
                                  {"purchase", nullptr, false, true},
                                  {"holding", nullptr, false, true},
                                  {"shortage", nullptr, false, true},
                                  {"ordering", nullptr, false, true},
                                  {"cost"},
                                  {"quantity"},
                                  {"lead_time_days"}}));
    details->add(new GridSection(ReplenishmentView::tr("Decided otherwise before"), desk,
                                 {"suggestion-overrides", "item_id", "item_id", 30, "node_id"},
                                 {{"decided_on"},
                                  {"decided_by"},
                                  {"kind"},
                                  {"planned_quantity"},
                                  {"quantity"},
                                  {"demand"},
                                  {"best_quantity"},
                                  {"outcome"},
                                  {"amount"}},
                                 {{"outcome", CellStyle::Pill}, {"amount", CellStyle::Gain}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

ReplenishmentView::ReplenishmentView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeReplenishmentDetails(desk), parent) {
    if (auto* ledger = details().findChild<LedgerOfReasons*>())
        connect(ledger, &LedgerOfReasons::sourceRequested, this, &QueueView::sourceRequested);
    if (auto* ways = details().findChild<WaysSection*>())
        connect(ways, &WaysSection::actionWanted, this, &QueueView::take);
    RunChanges::addTo(*this, desk);
    PlanRunBar::addTo(*this, desk);
}

} // namespace opsdesk::ui
