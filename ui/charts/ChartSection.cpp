#include "ui/charts/ChartSection.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

std::optional<double> chartUnits(const Record& record, const char* column) {
    const Value& cell = record.value(column);
    if (isNull(cell))
        return std::nullopt;
    return record.type(column) == ColumnType::Quantity ? Quantity::thousandths(asInteger(cell)).toDouble()
                                                       : asReal(cell);
}

ChartSection::ChartSection(const QString& title, const QString& name, const Desk& desk, Source source,
                           std::vector<RecordGrid::Column> columns, ChartCanvas* chart, QWidget* parent)
    : RowsSection(title, desk, source, parent), m_chart(chart), m_grid(new RecordGrid(std::move(columns), {}, this)),
      m_legend(new QLabel(this)), m_toggle(new QPushButton(this)) {
    m_grid->setAccessibleName(tr("%1 as a table").arg(title));
    m_toggle->setObjectName(name);
    m_toggle->setProperty("chip", true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_toggle->setText(tr("Table"));
    connect(m_toggle, &QPushButton::toggled, this, &ChartSection::choose);
    connect(m_chart, &ChartCanvas::drawn, this, [this] { m_legend->setText(m_chart->legendText()); });
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
    addToTable(m_grid);
    choose(false);
}

void ChartSection::addToTable(QWidget* widget) {
    body()->addWidget(widget);
    m_table.push_back(widget);
    widget->setVisible(m_toggle->isChecked());
}

void ChartSection::choose(bool table) {
    m_chart->setVisible(!table);
    m_legend->setVisible(!table);
    for (QWidget* widget : m_table)
        widget->setVisible(table);
}

} // namespace opsdesk::ui
