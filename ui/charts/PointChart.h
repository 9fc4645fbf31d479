#pragma once

#include "ui/charts/ChartCanvas.h"

#include <functional>
#include <optional>
#include <vector>

namespace opsdesk::ui {

/// One point of a chart.
struct ChartPoint {
    QString label;               ///< on the axis
    QString words;               ///< what is said of it when it is read, without its value
    std::optional<double> value; ///< nothing where it is not known
};

/// The base of charts of one row of points: colours of the scheme, numbers of the locale, and points that are read by
/// pointer and by keys: arrows go from point to point, Enter or a click opens the rows behind one. Labels are left out
/// where they would not fit; none is cut.
class PointChart : public ChartCanvas {
    Q_OBJECT
public:
    using Say = std::function<QString(double)>;

    explicit PointChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// @p brief says numbers on the axis, @p full those of a point. @p target: a line to reach; nothing for none.
    void setPoints(std::vector<ChartPoint> points, Say brief, Say full, std::optional<double> target = {});
    const std::vector<ChartPoint>& points() const { return m_points; }
    int currentPoint() const { return m_current; }
    void setCurrentPoint(int point);
    /// "3 Nov – 9 Nov 2011: 83.5 %".
    QString textOf(int point) const;

Q_SIGNALS:
    /// The rows behind a point are wanted.
    void activated(int point);
    /// What is said of the point in front; empty when none is.
    void pointRead(const QString& text);

protected:
    /// The point nearest to a place in the view; -1 for none.
    virtual int pointAt(const QPointF& place) const = 0;
    /// Where a point is, in the view.
    virtual QRectF placeOf(int point) const = 0;

    Say m_brief, m_full;
    std::optional<double> m_target;
    std::vector<ChartPoint> m_points;

    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void describe();
    void step(int by);

    int m_current = -1;
};

/// Lines of an axis: where, from the least that is shown to the most, steps of 1, 2 or 5 times a power of ten.
struct AxisSteps {
    double low = 0, high = 1, step = 1;
};
/// @p fromZero: zero is always shown; else only where the numbers are near it.
AxisSteps axisSteps(const std::vector<double>& values, bool fromZero, int linesAtMost = 3);

} // namespace opsdesk::ui
