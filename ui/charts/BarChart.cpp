#include "ui/charts/BarChart.h"

#include "ui/shell/Colors.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace opsdesk::ui {

int BarChart::lineHeight() const {
    return fontMetrics().height() * 3 / 2;
}

QSize BarChart::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, lineHeight() * std::max(1, static_cast<int>(m_points.size())) + 2};
}

void BarChart::draw() {
    clear();
    const bool known = std::ranges::any_of(m_points, [](const ChartPoint& point) { return point.value.has_value(); });
    if (!known)
        return;
    const Colors& colors = currentColors();
    const QFontMetrics metrics(labelFont());
    m_names = m_numbers = 0;
    double low = 0, high = 0;
    auto* bars = new QBarSet(QString());
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) { // the first category lies lowest
        m_names = std::max(m_names, metrics.horizontalAdvance(point->label));
        m_numbers = std::max(m_numbers, point->value ? metrics.horizontalAdvance(m_brief(*point->value)) : 0);
        low = std::min(low, point->value.value_or(0));
        high = std::max(high, point->value.value_or(0));
        *bars << point->value.value_or(0);
    }
    const int gap = metrics.averageCharWidth();
    m_names = std::min(m_names, width() * 2 / 5) + gap + 2; // the plot's edge is rounded
    chart()->setMargins(QMargins(m_names, 0, m_numbers + gap, 0));
    bars->setColor(colors.chartWith);
    bars->setBorderColor(colors.chartWith);
    auto* series = new QHorizontalBarSeries;
    series->append(bars);
    const double line = std::max(1.0, static_cast<double>(height()) / static_cast<double>(m_points.size()));
    series->setBarWidth(std::min(0.5, metrics.height() * 0.6 / line));
    chart()->addSeries(series);
    auto* axis = new QValueAxis;
    axis->setRange(low, low == high ? low + 1 : high);
    axis->setVisible(false);
    auto* categories = new QBarCategoryAxis;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        categories->append(QString::number(i));
    categories->setVisible(false);
    chart()->addAxis(axis, Qt::AlignBottom);
    chart()->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(axis);
    series->attachAxis(categories);
}

/// Names and numbers by ourselves: those of an axis are cut where it has little room.
void BarChart::drawForeground(QPainter* painter, const QRectF& rect) {
    painter->save();
    painter->setFont(labelFont());
    const QFontMetrics metrics(labelFont());
    const QRectF plot = chart()->plotArea();
    for (int i = 0; i < static_cast<int>(m_points.size()) && !chart()->series().isEmpty(); ++i) {
        const ChartPoint& point = m_points[static_cast<std::size_t>(i)];
        const QRectF line = placeOf(i);
        const int gap = metrics.averageCharWidth();
        painter->setPen(currentColors().text);
        painter->drawText(QRectF(0, line.top(), plot.left() - gap, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(point.label, Qt::ElideRight, static_cast<int>(plot.left()) - gap));
        painter->setPen(currentColors().muted);
        if (point.value)
            painter->drawText(
                QRectF(plot.right() + gap, line.top(), viewport()->width() - plot.right() - gap, line.height()),
                Qt::AlignVCenter | Qt::AlignRight, m_brief(*point.value));
    }
    painter->restore();
    PointChart::drawForeground(painter, rect);
}

QRectF BarChart::placeOf(int point) const {
    const QRectF plot = chart()->plotArea();
    const double line = plot.height() / static_cast<double>(std::max<std::size_t>(1, m_points.size()));
    return {0, plot.top() + point * line + line * 0.12, static_cast<double>(viewport()->width()), line * 0.76};
}

int BarChart::pointAt(const QPointF& place) const {
    for (int point = 0; point < static_cast<int>(m_points.size()); ++point)
        if (placeOf(point).contains(place))
            return point;
    return -1;
}

} // namespace opsdesk::ui
