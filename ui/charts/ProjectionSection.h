#pragma once

#include "ui/widgets/RowsSection.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace opsdesk::ui {

class ProjectionChart;

/// The projection of a suggestion as a chart, and the same numbers as a table for those who read rather than look.
class ProjectionSection final : public RowsSection {
    Q_OBJECT
public:
    explicit ProjectionSection(const Desk& desk, QWidget* parent = nullptr);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(bool table);

    ProjectionChart* m_chart;
    RecordGrid* m_grid;
    QLabel* m_legend;
    QPushButton* m_toggle;
};

} // namespace opsdesk::ui
