#pragma once

#include "ui/charts/ChartCanvas.h"
#include "ui/models/Record.h"
#include "ui/widgets/RowsSection.h"

#include <optional>

class QLabel;
class QPushButton;

namespace opsdesk::ui {

/// Rows as a chart, and the same numbers as a table for those who read rather than look.
class ChartSection : public RowsSection {
    Q_OBJECT
public:
    /// @p name: of the button that shows the table.
    ChartSection(const QString& title, const QString& name, const Desk& desk, Source source,
                 std::vector<RecordGrid::Column> columns, ChartCanvas* chart, QWidget* parent = nullptr);

protected:
    ChartCanvas* chart() const { return m_chart; }
    RecordGrid* grid() const { return m_grid; }
    /// @p widget shows with the table alone.
    void addToTable(QWidget* widget);

private:
    void choose(bool table);

    ChartCanvas* m_chart;
    RecordGrid* m_grid;
    QLabel* m_legend;
    QPushButton* m_toggle;
    std::vector<QWidget*> m_table;
};

/// Base units for drawing; nothing when the cell is empty.
std::optional<double> chartUnits(const Record& record, const char* column);

} // namespace opsdesk::ui
