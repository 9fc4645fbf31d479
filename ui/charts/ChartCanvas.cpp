#include "ui/charts/ChartCanvas.h"

namespace opsdesk::ui {

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    chart()->resize(viewport()->size());
    setSceneRect(chart()->geometry());
}

} // namespace opsdesk::ui
