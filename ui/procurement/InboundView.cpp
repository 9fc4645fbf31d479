#include "ui/procurement/InboundView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

DetailsPane* makeShipmentDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "reference", "supplier"}, {"node", "expected_on"}, "state"});
    details->add(new FactsSection({}, {{{"carrier"}},
                                       {{"tracking"}},
                                       {{"container"}},
                                       {{"shipped_on"}},
                                       {{"milestone", "milestone_on"}, QT_TRANSLATE_NOOP("Details", "Last seen")},
                                       {{"appointment_at", "dock"}, QT_TRANSLATE_NOOP("Details", "Appointment")},
                                       {{"note"}}}));
    details->add(
        new GridSection(InboundView::tr("Brings"), desk, {"inbound-lines", "shipment_id", "id", 500},
                        {{"order_number"}, {"sku"}, {"name", nullptr, true}, {"quantity"}, {"received_quantity"}},
                        {{"name", CellStyle::Name}}));
    details->add(
        new GridSection(InboundView::tr("Milestones"), desk, {"inbound-milestones", "shipment_id"},
                        {{"reached_on"}, {"kind"}, {"place", nullptr, true}, {"expected_on"}, {"recorded_by"}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

std::vector<ActionSpec> InboundView::actions() {
    AskField kind{AskField::Kind::Choice, "kind", QT_TRANSLATE_NOOP("Action", "Milestone")};
    kind.choices = {"departed", "port", "customs", "delayed", "on_delivery", "arrived"};
    AskField expected{AskField::Kind::Date, "expected_on", QT_TRANSLATE_NOOP("Action", "Expected"), false,
                      "expected_on"};
    expected.earliestDays = 0;
    AskField at{AskField::Kind::Moment, "at", QT_TRANSLATE_NOOP("Action", "Unloaded at")};
    at.earliestDays = 0;
    at.proposedDays = 1;
    return {{"milestone",
             QT_TRANSLATE_NOOP("Action", "Note milestone"),
             QT_TRANSLATE_NOOP("Action", "Noting…"),
             QT_TRANSLATE_N_NOOP("Action", "%n noted"),
             "flag"_L1,
             "M",
             true,
             false,
             {kind, askText("place", QT_TRANSLATE_NOOP("Action", "Place"), ""), expected}},
            {"schedule",
             QT_TRANSLATE_NOOP("Action", "Appointment"),
             QT_TRANSLATE_NOOP("Action", "Fixing…"),
             QT_TRANSLATE_N_NOOP("Action", "%n fixed"),
             "calendar"_L1,
             "P",
             false,
             false,
             {at, askText("dock", QT_TRANSLATE_NOOP("Action", "Dock"), "")}},
            {"cancel", QT_TRANSLATE_NOOP("Action", "Does not come"), QT_TRANSLATE_NOOP("Action", "Cancelling…"),
             QT_TRANSLATE_N_NOOP("Action", "%n cancelled"), "cross"_L1, "R", false, true}};
}

QueueSpec InboundView::declare(const Session&) {
    QueueSpec spec{"inbound-shipments", QT_TRANSLATE_NOOP("Queue", "Inbound shipments"), "inbound_shipment"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No supplier has announced a shipment.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "On the way"), {"state in announced,in_transit,arrived"}, "state", true},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Late"), {"late_days > 0"}}};
    spec.actions = actions();
    spec.page = "inbound-shipment";
    spec.styles = {{"number", CellStyle::Strong},
                   {"supplier", CellStyle::Name},
                   {"state", CellStyle::Pill},
                   {"milestone", CellStyle::Pill}};
    return spec;
}

InboundView::InboundView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeShipmentDetails(desk), parent) {}

} // namespace opsdesk::ui
