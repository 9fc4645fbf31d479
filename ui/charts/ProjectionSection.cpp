#include "ui/charts/ProjectionSection.h"

#include "ui/charts/ProjectionChart.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Base units for drawing; nothing when the cell is empty.
std::optional<double> units(const Record& record, const char* column) {
    const Value& cell = record.value(column);
    if (isNull(cell))
        return std::nullopt;
    return record.type(column) == ColumnType::Quantity ? Quantity::thousandths(asInteger(cell)).toDouble()
                                                       : asReal(cell);
}

} // namespace

ProjectionSection::ProjectionSection(const Desk& desk, QWidget* parent)
    : RowsSection(tr("Projected stock"), desk, {"suggestion-projection", "suggestion_id", "id", 400}, parent),
      m_chart(new ProjectionChart(this)),
      m_grid(new RecordGrid({{"date", QT_TRANSLATE_NOOP("Details", "Date")},
                             {"demand", QT_TRANSLATE_NOOP("Details", "Demand")},
                             {"receipts", QT_TRANSLATE_NOOP("Details", "Receipts")},
                             {"without_order", QT_TRANSLATE_NOOP("Details", "Without")},
                             {"with_order", QT_TRANSLATE_NOOP("Details", "With the order")},
                             {"low", QT_TRANSLATE_NOOP("Details", "Low")},
                             {"high", QT_TRANSLATE_NOOP("Details", "High")}},
                            {}, this)),
      m_legend(new QLabel(this)), m_toggle(new QPushButton(this)) {
    m_grid->setAccessibleName(tr("Projected stock as a table"));
    m_toggle->setObjectName(u"projectionToggle"_s);
    m_toggle->setProperty("chip", true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_toggle->setText(tr("Table"));
    connect(m_toggle, &QPushButton::toggled, this, &ProjectionSection::choose);
    auto* line = new QHBoxLayout;
    body()->removeWidget(titleLabel());
    line->addWidget(titleLabel());
    line->addStretch(1);
    line->addWidget(m_toggle);
    body()->addLayout(line);
    m_legend->setProperty("heading", u"small"_s);
    m_legend->setWordWrap(true);
    body()->addWidget(m_legend);
    body()->addWidget(m_chart);
    body()->addWidget(m_grid);
    choose(false);
}

void ProjectionSection::choose(bool table) {
    m_chart->setVisible(!table);
    m_legend->setVisible(!table);
    m_grid->setVisible(table);
}

void ProjectionSection::showRows(const Record& record, const std::vector<Record>& rows) {
    ProjectionData projection;
    projection.safetyStock = units(record, "safety_stock");
    projection.reorderPoint = units(record, "reorder_point");
    for (const Record& row : rows) {
        ProjectionPoint point;
        point.day = asInteger(row.value("date"));
        point.withoutOrder = units(row, "without_order").value_or(0);
        point.withOrder = units(row, "with_order").value_or(point.withoutOrder);
        point.low = units(row, "low");
        point.high = units(row, "high");
        point.receipts = units(row, "receipts").value_or(0);
        projection.points.push_back(point);
    }
    m_chart->setProjection(std::move(projection));
    m_grid->setRecords(rows);
    m_legend->setText(m_chart->legendText());
}

void ProjectionSection::changeEvent(QEvent* event) {
    RowsSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_legend->setText(m_chart->legendText());
}

} // namespace opsdesk::ui
