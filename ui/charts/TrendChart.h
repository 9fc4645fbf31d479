#pragma once

#include "ui/charts/PointChart.h"

namespace opsdesk::ui {

/// A figure over time: a mark for each point that is known, a line from one to the next, and a dashed line for the
/// target.
class TrendChart final : public PointChart {
    Q_OBJECT
public:
    using PointChart::PointChart;

protected:
    void draw() override;
    int pointAt(const QPointF& place) const override;
    QRectF placeOf(int point) const override;

private:
    void addTimeAxis();
    void addValueAxis();
    void addLines();

    AxisSteps m_steps;
    QAbstractSeries* m_marks = nullptr; ///< of the chart; null when nothing is drawn
};

} // namespace opsdesk::ui
