#include "ui/charts/PointChart.h"

#include "ui/shell/Colors.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

AxisSteps axisSteps(const std::vector<double>& values, bool fromZero, int linesAtMost) {
    AxisSteps steps;
    if (values.empty())
        return steps;
    auto [low, high] = std::ranges::minmax(values);
    // Numbers that differ little are looked at from nearby; else the way from zero tells how large they are.
    const bool near = !fromZero && low > 0 && high - low < 0.5 * high;
    if (!near) {
        low = std::min(0.0, low);
        high = std::max(0.0, high);
    }
    if (high - low < 1e-9)
        high = low + std::max(1.0, std::abs(low) * 0.1);
    const double least = (high - low) / linesAtMost;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    steps.step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least) {
            steps.step = factor * power;
            break;
        }
    steps.low = std::floor(low / steps.step + 1e-9) * steps.step;
    steps.high = std::ceil(high / steps.step - 1e-9) * steps.step;
    return steps;
}

PointChart::PointChart(const QString& accessibleName, QWidget* parent) : ChartCanvas(accessibleName, parent) {
    setFocusPolicy(Qt::TabFocus);
}

void PointChart::setPoints(std::vector<ChartPoint> points, Say brief, Say full, std::optional<double> target) {
    m_points = std::move(points);
    m_brief = std::move(brief);
    m_full = std::move(full);
    m_target = target;
    m_current = std::min(m_current, static_cast<int>(m_points.size()) - 1);
    describe();
    redraw();
}

/// For those who do not see it: first, last, least and most.
void PointChart::describe() {
    int first = -1, last = -1, least = -1, most = -1;
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        const auto& value = m_points[static_cast<std::size_t>(i)].value;
        if (!value)
            continue;
        first = first < 0 ? i : first;
        last = i;
        const auto valueAt = [&](int at) { return *m_points[static_cast<std::size_t>(at)].value; };
        least = least < 0 || *value < valueAt(least) ? i : least;
        most = most < 0 || *value > valueAt(most) ? i : most;
    }
    setAccessibleDescription(first < 0 ? tr("Nothing is known yet.")
                                       : tr("From %1 to %2; the least %3, the most %4.")
                                             .arg(textOf(first), textOf(last), textOf(least), textOf(most)));
}

QString PointChart::textOf(int point) const {
    if (point < 0 || point >= static_cast<int>(m_points.size()))
        return {};
    const auto& said = m_points[static_cast<std::size_t>(point)];
    return tr("%1: %2").arg(said.words, said.value ? m_full(*said.value) : tr("not known"));
}

void PointChart::setCurrentPoint(int point) {
    if (point == m_current)
        return;
    m_current = point;
    Q_EMIT pointRead(textOf(point));
    viewport()->update();
}

void PointChart::step(int by) {
    const int count = static_cast<int>(m_points.size());
    if (count > 0)
        setCurrentPoint(m_current < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(m_current + by, 0, count - 1));
}

void PointChart::resizeEvent(QResizeEvent* event) {
    ChartCanvas::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        redraw(); // other labels fit
}

void PointChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Home:
        return setCurrentPoint(m_points.empty() ? -1 : 0);
    case Qt::Key_End:
        return setCurrentPoint(static_cast<int>(m_points.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            return Q_EMIT activated(m_current);
        break;
    default:
        break;
    }
    event->ignore();
}

void PointChart::mouseMoveEvent(QMouseEvent* event) {
    ChartCanvas::mouseMoveEvent(event);
    const int point = pointAt(event->position());
    setCurrentPoint(point);
    setCursor(point >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PointChart::mouseReleaseEvent(QMouseEvent* event) {
    ChartCanvas::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && pointAt(event->position()) >= 0)
        Q_EMIT activated(pointAt(event->position()));
}

void PointChart::leaveEvent(QEvent* event) {
    ChartCanvas::leaveEvent(event);
    if (!hasFocus())
        setCurrentPoint(-1);
}

void PointChart::focusInEvent(QFocusEvent* event) {
    ChartCanvas::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentPoint(static_cast<int>(m_points.size()) - 1);
}

void PointChart::focusOutEvent(QFocusEvent* event) {
    ChartCanvas::focusOutEvent(event);
    setCurrentPoint(-1);
}

void PointChart::drawForeground(QPainter* painter, const QRectF& rect) {
    ChartCanvas::drawForeground(painter, rect);
    if (m_current < 0 || m_current >= static_cast<int>(m_points.size()) ||
        !m_points[static_cast<std::size_t>(m_current)].value)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(currentColors().text, 1.6));
    painter->drawRoundedRect(placeOf(m_current).adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4);
    painter->restore();
}

} // namespace opsdesk::ui
