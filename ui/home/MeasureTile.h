#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/ExplainCard.h"

#include <QFrame>

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;

namespace opsdesk::ui {

class BarChart;
class PointChart;
class RecordGrid;
class TrendChart;

/// A measure at a glance: figure, comparison, target, and how it went, or what it is made of where its past is not
/// known. Enter opens the rows behind it, Space or F1 says what it is, T shows the numbers of the chart, M changes
/// between weeks and months, G sets its target.
class MeasureTile final : public QFrame {
    Q_OBJECT
public:
    MeasureTile(const Desk& desk, std::string code, QWidget* parent = nullptr);
    ~MeasureTile() override;

    const std::string& code() const { return m_code; }
    const Record& figure() const { return m_figure; }
    /// Reads it anew; what is shown stays until then.
    void ask();
    /// What was asked is not wanted any more; shown tiles are asked again.
    void stop();
    void explain();
    void toggleTable();
    void toggleMonths();
    /// Asks for another target, where the person may set it.
    void setTarget();
    bool maySetTarget() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Rows of the view measure-rows, by these filters, all of which hold.
    void rowsRequested(const QStringList& filters);
    /// Shown or hidden, as its person may read it or not.
    void shownChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Read;

    void layOut();
    void take(const ReadAnswer& answer);
    void showFigure();
    void showChange();
    void showTarget();
    void showChart();
    void showTrend();
    void showParts();
    void openRows();
    void openPoint(int point);
    void connectChart(PointChart& chart);
    QString say(double number) const;
    std::vector<std::pair<QString, QString>> parts() const;

    Desk m_desk;
    std::string m_code;
    ReadLane m_lane;
    std::shared_ptr<Read> m_asked;
    Record m_figure;
    std::vector<Record> m_trend, m_parts;
    bool m_months = false;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_value;
    QLabel* m_unit;
    QLabel* m_change;
    QLabel* m_target;
    QLabel* m_reading; ///< of the chart: what it shows, or the point in front
    QStackedWidget* m_stack;
    TrendChart* m_trendChart;
    BarChart* m_barChart;
    RecordGrid* m_table;
    RecordGrid* m_partTable;
    QLabel* m_nothing;
    QString m_caption;
    bool m_asTable = false;
};

} // namespace opsdesk::ui
