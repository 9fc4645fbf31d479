#include "ui/charts/ChartCanvas.h"

#include "ui/shell/Colors.h"

#include <QGraphicsLayout>
#include <QWheelEvent>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

ChartCanvas::ChartCanvas(const QString& name, QWidget* parent) : QChartView(new QChart, parent) {
    setName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    const int gap = fontMetrics().height();
    chart()->setMargins(QMargins(0, gap / 4, gap / 2, 0));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide(); // it cuts its words; legendText() says them all
}

void ChartCanvas::setName(const QString& name) {
    setAccessibleName(name);
    viewport()->setAccessibleName(name);
}

void ChartCanvas::redraw() {
    draw();
    Q_EMIT drawn();
}

/// Axes are made anew for each picture: a date axis that was laid out once without a range never shows labels again
/// (Qt 6.4).
void ChartCanvas::clear() {
    const Colors& colors = currentColors();
    setBackgroundBrush(colors.surface);
    chart()->setBackgroundBrush(colors.surface);
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
}

void ChartCanvas::style(QAbstractAxis& axis) const {
    const Colors& colors = currentColors();
    axis.setLabelsFont(labelFont());
    axis.setTitleFont(labelFont());
    axis.setTitleBrush(colors.muted);
    axis.setLabelsColor(colors.muted);
    axis.setGridLineColor(colors.chartGrid);
    axis.setLinePenColor(colors.border);
}

QFont ChartCanvas::labelFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QString ChartCanvas::legendEntry(const QString& words, const QColor& color) {
    return u"<span style=\"color:%1; white-space:nowrap\">%2</span>"_s.arg(color.name(), words.toHtmlEscaped());
}

void ChartCanvas::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    chart()->resize(viewport()->size());
    setSceneRect(chart()->geometry());
    setMinimumWidth(0); // what a chart would like, of which it gets what there is
}

void ChartCanvas::wheelEvent(QWheelEvent* event) {
    event->ignore(); // what is around it scrolls
}

} // namespace opsdesk::ui
