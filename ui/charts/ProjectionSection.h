#pragma once

#include "ui/charts/ChartSection.h"
#include "ui/charts/DayChart.h"

namespace opsdesk::ui {

/// Stock over time with and without the order under decision, against safety stock and reorder point.
class ProjectionSection final : public ChartSection {
    Q_OBJECT
public:
    explicit ProjectionSection(const Desk& desk, QWidget* parent = nullptr);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    DayChart* m_chart;
};

} // namespace opsdesk::ui
