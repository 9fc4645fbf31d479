#pragma once

#include "ui/charts/ChartSection.h"
#include "ui/charts/DayChart.h"

namespace opsdesk::ui {

/// What came back of an item week by week, where a rise is seen at a glance.
class ReturnWeeksSection final : public ChartSection {
    Q_OBJECT
public:
    explicit ReturnWeeksSection(const Desk& desk, QWidget* parent = nullptr);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    DayChart* m_chart;
};

} // namespace opsdesk::ui
