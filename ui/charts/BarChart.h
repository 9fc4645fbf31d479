#pragma once

#include "ui/charts/PointChart.h"

namespace opsdesk::ui {

/// The parts of a figure as bars below one another, each with its name before it and its number behind.
class BarChart final : public PointChart {
    Q_OBJECT
public:
    using PointChart::PointChart;

    QSize sizeHint() const override;

protected:
    void draw() override;
    int pointAt(const QPointF& place) const override;
    QRectF placeOf(int point) const override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    int lineHeight() const;
    /// Of the names before the bars and the numbers behind them, in pixels.
    int m_names = 0, m_numbers = 0;
};

} // namespace opsdesk::ui
