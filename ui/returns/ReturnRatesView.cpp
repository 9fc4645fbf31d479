#include "ui/returns/ReturnRatesView.h"

#include "ui/returns/ReturnWeeksSection.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

DetailsPane* makeRateDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"code", "name"},
                                     {"dimension"},
                                     "trend",
                                     "returned_value",
                                     QT_TRANSLATE_NOOP("Details", "given back for it")});
    details->add(
        new FactsSection({}, {{{"rate_percent"}},
                              {{"low_percent", "high_percent"}, QT_TRANSLATE_NOOP("Details", "95 % sure"), "%1 – %2"},
                              {{"before_percent"}},
                              {{"recent_percent"}},
                              {{"sold"}},
                              {{"returned"}},
                              {{"sold_lines"}},
                              {{"returned_lines"}}}));
    details->add(new ReturnWeeksSection(desk));
    details->add(new GridSection(ReturnRatesView::tr("Reasons"), desk, {"return-reasons", "item_id", "item_id"},
                                 {{"reason_name", nullptr, true}, {"returned_lines"}, {"returned"}}));
    details->add(new GridSection(
        ReturnRatesView::tr("Quality cases"), desk, {"quality-cases", "item_id", "item_id"},
        {{"number"}, {"state"}, {"returned_lines"}, {"expected_lines"}, {"window_to"}, {"note", nullptr, true}},
        {{"state", CellStyle::Pill}}));
    return details;
}

} // namespace

QueueSpec ReturnRatesView::declare(const Session&) {
    QueueSpec spec{"return-rates", QT_TRANSLATE_NOOP("Queue", "Return rates"), "return_watch"};
    spec.sumColumn = "returned_value";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing was counted yet: it is every night, or at once with R.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Items"), {"dimension = item"}, "dimension", true},
                    {QT_TRANSLATE_NOOP("Filter", "Suppliers"), {"dimension = supplier"}, "dimension"},
                    {QT_TRANSLATE_NOOP("Filter", "Channels"), {"dimension = channel"}, "dimension"},
                    {QT_TRANSLATE_NOOP("Filter", "Reasons"), {"dimension = reason"}, "dimension"},
                    {QT_TRANSLATE_NOOP("Filter", "Rising"), {"trend = up"}},
                    {QT_TRANSLATE_NOOP("Filter", "On hold"), {"held = true"}}};
    auto count = createAction(QT_TRANSLATE_NOOP("Action", "Count and look for rises"), {});
    count.name = "run";
    count.pending = QT_TRANSLATE_NOOP("Action", "Counting…");
    count.done = QT_TRANSLATE_N_NOOP("Action", "Counted, %n rises told");
    count.counted = "spikes";
    count.icon = "refresh"_L1;
    count.key = "R";
    spec.actions = {count};
    spec.styles = {{"code", CellStyle::Strong},         {"name", CellStyle::Name},
                   {"rate_percent", CellStyle::Strong}, {"low_percent", CellStyle::Muted},
                   {"high_percent", CellStyle::Muted},  {"trend", CellStyle::Pill}};
    return spec;
}

ReturnRatesView::ReturnRatesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeRateDetails(desk), parent) {}

} // namespace opsdesk::ui
