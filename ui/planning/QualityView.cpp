#include "ui/planning/QualityView.h"

#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

namespace {

QueueSpec declare() {
    QueueSpec spec{"planning-quality", QT_TRANSLATE_NOOP("Queue", "Planning quality"), ""};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "There is nothing to judge yet: the first plan makes the first figures.");
    spec.styles = {{"segment", CellStyle::Strong}};
    return spec;
}

std::vector<FactsSection::Fact> facts() {
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
    };
}

GridSection* makeItems(const Desk& desk) {
    return new GridSection(QualityView::tr("Items behind it, most missed first"), desk,
                           {"planning-quality-series", "segment", "segment", 50},
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

DetailsPane* makeDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"segment"}, {}, "", "amount", QT_TRANSLATE_NOOP("Details", "stock held")});
    details->add(new FactsSection({}, facts()));
    details->add(makeItems(desk));
    return details;
}

} // namespace

QualityView::QualityView(const Desk& desk, QWidget* parent) : QueueView(desk, declare(), makeDetails(desk), parent) {
    auto* items = details().findChild<GridSection*>();
    connect(items, &GridSection::opened, this, [this](const Record& item) {
        Q_EMIT sourceRequested(QStringLiteral("demand-history"),
                               QStringLiteral("item_id = %1").arg(QString::fromStdString(item.plain("item_id"))));
    });
}

} // namespace opsdesk::ui
