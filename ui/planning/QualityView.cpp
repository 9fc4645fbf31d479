#include "ui/planning/QualityView.h"

#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

namespace {

QueueSpec declareQuality() {
    QueueSpec spec{"planning-quality", QT_TRANSLATE_NOOP("Queue", "Planning quality"), ""};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "There is nothing to judge yet: the next plan of everything measures it.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "By segment"), {"kind in total,segment"}, "kind", true},
                    {QT_TRANSLATE_NOOP("Filter", "By person"), {"kind = person"}, "kind"}};
    spec.styles = {{"segment", CellStyle::Strong}, {"person", CellStyle::Strong}, {"overrides_add", CellStyle::Gain}};
    return spec;
}

std::vector<FactsSection::Fact> qualityFacts() {
    return {
        {{"series", "judged"},
         QT_TRANSLATE_NOOP("Details", "Series"),
         QT_TRANSLATE_NOOP("Details", "%1, of them %2 with history enough")},
        {{"fill_rate"}, nullptr, "", "", true},
        {{"ordered", "unfilled"},
         QT_TRANSLATE_NOOP("Details", "Ordered"),
         QT_TRANSLATE_NOOP("Details", "%1, %2 not shipped")},
        {{"amount"}},
        {{"weeks_of_cover"}},
        {{"error"}, nullptr, "", "", true},
        {{"bias"}, nullptr, "", "", true},
        {{"naive_error"}, nullptr, "", "", true},
        {{"value_added"}, nullptr, "", "", true},
        {{"corrections_add"}, nullptr, "", "", true},
        {{"overrides", "overrides_judged"},
         QT_TRANSLATE_NOOP("Details", "Overrides"),
         QT_TRANSLATE_NOOP("Details", "%1, of them %2 judged")},
        {{"better", "worse"},
         QT_TRANSLATE_NOOP("Details", "Turned out"),
         QT_TRANSLATE_NOOP("Details", "%1 better than the plan, %2 worse")},
        {{"overrides_add"}},
        {{"planned_cost"}},
        {{"decided_cost"}},
        {{"best_cost"}},
        {{"as_of"}},
        {{"measured_at"}},
    };
}

GridSection* makeItems(const Desk& desk) {
    return new GridSection(QualityView::tr("Items behind it, most missed first"), desk,
                           {"planning-quality-series", "within", "segment", 50},
                           {{"sku"},
                            {"name", nullptr, true},
                            {"node"},
                            {"fill_rate"},
                            {"unfilled", nullptr, false, true},
                            {"amount"},
                            {"error"},
                            {"bias"}},
                           {{"name", CellStyle::MutedName}});
}

GridSection* makeOverrides(const Desk& desk, const char* column, const char* recordColumn) {
    return new GridSection(QualityView::tr("Overrides, newest first"), desk,
                           {"suggestion-overrides", column, recordColumn, 50},
                           {{"decided_on"},
                            {"sku"},
                            {"kind"},
                            {"planned_quantity"},
                            {"quantity", nullptr, true},
                            {"best_quantity"},
                            {"outcome"},
                            {"amount"}},
                           {{"outcome", CellStyle::Pill}, {"amount", CellStyle::Gain}});
}

DetailsPane* makeQualityDetails(const Desk& desk) {
    auto* details =
        new DetailsPane({{"segment", "person"}, {}, "", "amount", QT_TRANSLATE_NOOP("Details", "stock held")});
    details->add(new FactsSection({}, qualityFacts()));
    details->add(makeOverrides(desk, "decided_by", "person"));
    details->add(makeOverrides(desk, "segment", "segment"));
    details->add(makeItems(desk));
    return details;
}

} // namespace

QualityView::QualityView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareQuality(), makeQualityDetails(desk), parent) {
    for (auto* items : details().findChildren<GridSection*>())
        connect(items, &GridSection::opened, this, [this](const Record& item) {
            Q_EMIT sourceRequested(QStringLiteral("demand-history"),
                                   QStringLiteral("item_id = %1").arg(QString::fromStdString(item.plain("item_id"))));
        });
}

} // namespace opsdesk::ui
