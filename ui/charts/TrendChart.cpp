#include "ui/charts/TrendChart.h"

#include "ui/shell/Colors.h"

#include <QCategoryAxis>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace opsdesk::ui {

namespace {

QCategoryAxis* makeAxis() {
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    return axis;
}

} // namespace

void TrendChart::draw() {
    clear();
    m_marks = nullptr;
    std::vector<double> values;
    for (const ChartPoint& point : m_points)
        if (point.value)
            values.push_back(*point.value);
    if (values.empty())
        return;
    if (m_target)
        values.push_back(*m_target);
    m_steps = axisSteps(values, false);
    addValueAxis();
    addTimeAxis();
    addLines();
}

void TrendChart::addValueAxis() {
    auto* axis = makeAxis();
    style(*axis);
    axis->setRange(m_steps.low, m_steps.high);
    const int lines = static_cast<int>(std::lround((m_steps.high - m_steps.low) / m_steps.step));
    for (int line = 0; line <= lines; ++line) {
        const double value = m_steps.low + line * m_steps.step;
        axis->append(m_brief(std::abs(value) < m_steps.step / 1000 ? 0 : value), value);
    }
    chart()->addAxis(axis, Qt::AlignLeft);
}

/// As many labels as fit beside one another, the last among them.
void TrendChart::addTimeAxis() {
    auto* axis = makeAxis();
    style(*axis);
    axis->setGridLineVisible(false);
    const int last = static_cast<int>(m_points.size()) - 1;
    axis->setRange(0, std::max(1, last));
    const QFontMetrics metrics(labelFont());
    int widest = 1, ofValues = 1;
    for (const ChartPoint& point : m_points)
        widest = std::max(widest, metrics.horizontalAdvance(point.label));
    for (const double value : {m_steps.low, m_steps.high})
        ofValues = std::max(ofValues, metrics.horizontalAdvance(m_brief(value)));
    const int half = widest / 2 + 2; // the last label stands around the last point
    chart()->setMargins(QMargins(0, metrics.height() / 2, half, 0));
    const int room = std::max(1, width() - half - ofValues - 3 * metrics.averageCharWidth());
    const int fit = std::max(1, room / (widest + 2 * metrics.averageCharWidth()));
    const int step = std::max(1, static_cast<int>(std::ceil(static_cast<double>(last) / fit)));
    std::vector<int> labelled;
    for (int point = last; point >= 0; point -= step)
        labelled.insert(labelled.begin(), point);
    for (const int point : labelled)
        axis->append(m_points[static_cast<std::size_t>(point)].label, point);
    chart()->addAxis(axis, Qt::AlignBottom);
}

void TrendChart::addLines() {
    const Colors& colors = currentColors();
    const auto add = [this](QXYSeries* series) {
        chart()->addSeries(series);
        for (QAbstractAxis* axis : chart()->axes())
            series->attachAxis(axis);
    };
    if (m_target) {
        auto* target = new QLineSeries;
        target->setPen(QPen(colors.muted, 1.4, Qt::DashLine));
        target->append(0, *m_target);
        target->append(std::max<double>(1, static_cast<double>(m_points.size()) - 1), *m_target);
        add(target);
    }
    auto* marks = new QScatterSeries;
    QLineSeries* line = nullptr;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].value)
            continue;
        if (!line) {
            line = new QLineSeries;
            line->setPen(QPen(colors.chartWith, 2));
            add(line);
        }
        line->append(static_cast<double>(i), *m_points[i].value);
        marks->append(static_cast<double>(i), *m_points[i].value);
    }
    marks->setMarkerSize(fontMetrics().height() * 0.38);
    marks->setColor(colors.chartWith);
    marks->setBorderColor(colors.surface);
    add(marks);
    m_marks = marks;
}

QRectF TrendChart::placeOf(int point) const {
    if (!m_marks || !m_points[static_cast<std::size_t>(point)].value)
        return {};
    const QPointF in(point, *m_points[static_cast<std::size_t>(point)].value);
    const double half = fontMetrics().height() * 0.25;
    return QRectF(chart()->mapToPosition(in, m_marks), QSizeF()).adjusted(-half, -half, half, half);
}

int TrendChart::pointAt(const QPointF& place) const {
    if (!m_marks || !chart()->plotArea().adjusted(-8, -8, 8, 8).contains(place))
        return -1;
    const auto nearest = static_cast<int>(std::lround(chart()->mapToValue(place, m_marks).x()));
    const bool there = nearest >= 0 && nearest < static_cast<int>(m_points.size());
    return there && m_points[static_cast<std::size_t>(nearest)].value ? nearest : -1;
}

} // namespace opsdesk::ui
