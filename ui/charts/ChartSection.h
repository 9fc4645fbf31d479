#pragma once

#include "ui/charts/DayChart.h"
#include "ui/widgets/RowsSection.h"

class QLabel;
class QPushButton;

namespace opsdesk::ui {

/// Rows as a chart, and the same numbers as a table for those who read rather than look.
class ChartSection : public RowsSection {
    Q_OBJECT
public:
    /// @p name: of the button that shows the table.
    ChartSection(const QString& title, const QString& name, const Desk& desk, Source source,
                 std::vector<RecordGrid::Column> columns, QWidget* parent = nullptr);

protected:
    void setPicture(DayChart::Maker maker);
    RecordGrid* grid() const { return m_grid; }
    /// @p widget shows with the table alone.
    void addToTable(QWidget* widget);
    void changeEvent(QEvent* event) override;

private:
    void choose(bool table);

    DayChart* m_chart;
    RecordGrid* m_grid;
    QLabel* m_legend;
    QPushButton* m_toggle;
    std::vector<QWidget*> m_table;
};

/// Base units for drawing; nothing when the cell is empty.
std::optional<double> chartUnits(const Record& record, const char* column);

} // namespace opsdesk::ui
