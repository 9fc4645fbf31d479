#include "ui/home/MeasureRowsView.h"

#include "ui/models/RecordTableModel.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RecordTable.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto page = "measure-rows";

QueueSpec declareMeasureRows() {
    QueueSpec spec{page, QT_TRANSLATE_NOOP("Queue", "Rows behind a figure"), ""};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing counts in these days.");
    spec.styles = {{"amount", CellStyle::Strong}, {"name", CellStyle::Name}, {"supplier", CellStyle::Name}};
    return spec;
}

DetailsPane* makeMeasureRowDetails() {
    auto* details = new DetailsPane({{"number", "name"}, {"supplier", "node"}, "", "amount", ""});
    details->add(new FactsSection({}));
    return details;
}

} // namespace

MeasureRowsView::MeasureRowsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareMeasureRows(), makeMeasureRowDetails(), parent) {
    connect(&table(), &RecordTable::opened, this, [this](int row) {
        const Record record = model().record(row);
        if (!record.isNull())
            Q_EMIT documentRequested(QString::fromStdString(record.plain("source_view")),
                                     QString::fromStdString(record.plain("source_id")));
    });
}

Spot MeasureRowsView::spotOf(const QStringList& conditions) {
    Spot spot;
    spot.page = page;
    spot.filters = conditions.join(u'\n');
    return spot;
}

void MeasureRowsView::restore(const Spot& spot) {
    if (!spot.filters.startsWith("measure"_L1))
        return QueueView::restore(spot);
    filterBar().clear();
    for (const QString& condition : spot.filters.split(u'\n'))
        filterBar().add(Filter::parse(condition.toStdString()));
}

} // namespace opsdesk::ui
