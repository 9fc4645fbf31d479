#pragma once

#include <QChartView>

namespace opsdesk::ui {

/// A chart as large as what is seen of it: QChartView makes it as large as itself, of which the ring of the focus takes
/// a part, and so cuts its edges.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    using QChartView::QChartView;

    /// What screen readers call it, and the part of it that is painted on.
    void setName(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace opsdesk::ui
