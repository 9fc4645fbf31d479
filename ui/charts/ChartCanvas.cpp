#include "ui/charts/ChartCanvas.h"

namespace opsdesk::ui {

void ChartCanvas::setName(const QString& name) {
    setAccessibleName(name);
    viewport()->setAccessibleName(name);
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    chart()->resize(viewport()->size());
    setSceneRect(chart()->geometry());
    setMinimumWidth(0); // what a chart would like, of which it gets what there is
}

} // namespace opsdesk::ui
