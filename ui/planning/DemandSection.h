#pragma once

#include "core/workflow/Command.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Reader.h"
#include "ui/charts/ChartSection.h"
#include "ui/charts/DayChart.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace opsdesk::ui {

/// Demand of an item at a node week by week, as entered and as the forecast counts it, and the forecast in its band.
/// With the table a week's count can be overruled: Enter on the week, then what it counts as and why; or what was said
/// of it is taken back.
class DemandSection final : public ChartSection {
    Q_OBJECT
public:
    explicit DemandSection(const Desk& desk, QWidget* parent = nullptr);
    void prepare(const Record& record) override;
    bool isSettled() const override { return ChartSection::isSettled() && !m_forecastLane.isWaiting(); }

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEditor();
    ReadRequest forecastOf(const Record& record) const;
    void draw();
    void begin(const Record& week);
    void leave();
    void send();
    void takeBack();
    /// What @p command needs to name the week that is being overruled.
    Decision decisionFor(const char* command) const;
    void finish(const CommandResult& result);
    void complain(const QString& problem);

    DayChart* m_chart;
    ReadLane m_forecastLane;
    RecordGrid* m_forecastGrid;
    QWidget* m_editor;
    QLabel* m_week;
    QLineEdit* m_counts;
    QLineEdit* m_reason;
    QPushButton* m_takeBack;
    QLabel* m_problem;
    std::vector<Record> m_history;
    std::vector<Record> m_forecast;
    Record m_edited; ///< the week that is being overruled
    Uuid m_sent;
};

} // namespace opsdesk::ui
