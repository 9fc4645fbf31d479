#include "ui/charts/ProjectionChart.h"

#include "ui/shell/Colors.h"

#include <QAreaSeries>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <QWheelEvent>

#include <cmath>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millisecondsPerDay = 86'400'000;
constexpr int linesAtMost = 4;

qreal at(qint64 day) {
    return static_cast<qreal>(day * millisecondsPerDay);
}

/// The next of 1, 2, 5 times a power of ten.
double niceStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(std::max(least, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

QList<QPointF> line(const std::vector<ProjectionPoint>& points, double ProjectionPoint::*value) {
    QList<QPointF> list;
    for (const ProjectionPoint& point : points)
        list << QPointF(at(point.day), point.*value);
    return list;
}

} // namespace

ProjectionChart::ProjectionChart(QWidget* parent) : QChartView(new QChart, parent) {
    setAccessibleName(tr("Projected stock with and without the order"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(fontMetrics().height() * 15);
    chart()->setMargins(QMargins(0, fontMetrics().height() / 4, fontMetrics().height() / 2, 0));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->hide(); // it cuts its words; legendText() says them all
    draw();
}

// Made anew for each picture: a date axis that was laid out once without a range never shows labels again (Qt 6.4).
void ProjectionChart::makeAxes() {
    const Colors& colors = currentColors();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_days = new QDateTimeAxis;
    m_stock = new QValueAxis;
    m_days->setFormat(tr("d MMM", "a day on the axis; German: \"d. MMM\""));
    m_days->setTickCount(5);
    m_days->setGridLineVisible(false);
    m_stock->setTickType(QValueAxis::TicksDynamic);
    m_stock->setLabelFormat(u"%.0f"_s);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_days), static_cast<QAbstractAxis*>(m_stock)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(colors.muted);
        axis->setGridLineColor(colors.chartGrid);
        axis->setLinePenColor(colors.border);
    }
    scaleAxes();
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_stock, Qt::AlignLeft);
}

void ProjectionChart::setProjection(ProjectionData projection) {
    m_data = std::move(projection);
    draw();
}

void ProjectionChart::draw() {
    const Colors& colors = currentColors();
    setBackgroundBrush(colors.surface);
    chart()->setBackgroundBrush(colors.surface);
    chart()->removeAllSeries();
    if (m_data.points.empty())
        return;
    makeAxes();
    addBand(colors.chartBand);
    const qreal first = at(m_data.points.front().day), last = at(m_data.points.back().day);
    if (m_data.safetyStock)
        addLine(tr("Safety stock"), colors.chartSafety, Qt::DotLine, 1.4,
                {{first, *m_data.safetyStock}, {last, *m_data.safetyStock}});
    if (m_data.reorderPoint)
        addLine(tr("Reorder point"), colors.chartReorder, Qt::DashDotLine, 1.4,
                {{first, *m_data.reorderPoint}, {last, *m_data.reorderPoint}});
    addLine(tr("Without"), colors.chartWithout, Qt::DashLine, 1.8, line(m_data.points, &ProjectionPoint::withoutOrder));
    addLine(tr("With the order"), colors.chartWith, Qt::SolidLine, 2.2,
            line(m_data.points, &ProjectionPoint::withOrder));
    addReceipts(colors.chartReceipt);
}

void ProjectionChart::addLine(const QString& name, const QColor& color, Qt::PenStyle style, qreal width,
                              const QList<QPointF>& points) {
    auto* series = new QLineSeries;
    series->setName(name);
    series->setPen(QPen(color, width, style));
    series->append(points);
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_stock);
}

void ProjectionChart::addBand(const QColor& color) {
    auto* low = new QLineSeries;
    auto* high = new QLineSeries;
    for (const ProjectionPoint& point : m_data.points) {
        if (!point.low || !point.high)
            continue;
        low->append(at(point.day), *point.low);
        high->append(at(point.day), *point.high);
    }
    if (low->count() < 2) {
        delete low;
        delete high;
        return;
    }
    auto* band = new QAreaSeries(high, low);
    low->setParent(band);
    high->setParent(band);
    band->setName(tr("Forecast band"));
    QColor fill = color;
    fill.setAlphaF(0.45F);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    chart()->addSeries(band);
    band->attachAxis(m_days);
    band->attachAxis(m_stock);
}

void ProjectionChart::addReceipts(const QColor& color) {
    auto* series = new QScatterSeries;
    series->setName(tr("Receipts"));
    series->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    series->setMarkerSize(fontMetrics().height() * 0.6);
    series->setColor(color);
    series->setBorderColor(color);
    for (const ProjectionPoint& point : m_data.points)
        if (point.receipts > 0)
            series->append(at(point.day), point.withOrder);
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_stock);
}

void ProjectionChart::scaleAxes() {
    double low = 0, high = 1;
    const auto reach = [&](std::optional<double> value) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const ProjectionPoint& point : m_data.points)
        for (const std::optional<double>& value :
             {std::optional(point.withOrder), std::optional(point.withoutOrder), point.low, point.high})
            reach(value);
    reach(m_data.safetyStock);
    reach(m_data.reorderPoint);
    m_days->setRange(QDateTime::fromMSecsSinceEpoch(m_data.points.front().day * millisecondsPerDay, Qt::UTC),
                     QDateTime::fromMSecsSinceEpoch(m_data.points.back().day * millisecondsPerDay, Qt::UTC));
    const double step = niceStep((high - low) / linesAtMost);
    m_stock->setTickInterval(step);
    m_stock->setRange(std::floor(low / step) * step, std::ceil(high / step) * step);
}

QString ProjectionChart::legendText() const {
    const Colors& colors = currentColors();
    const std::pair<QString, QColor> entries[] = {
        {tr("━ with the order"), colors.chartWith}, {tr("╍ without"), colors.chartWithout},
        {tr("┄ safety stock"), colors.chartSafety}, {tr("─·─ reorder point"), colors.chartReorder},
        {tr("▲ receipts"), colors.chartReceipt},    {tr("▒ forecast band"), colors.chartWithout},
    };
    QStringList words;
    for (const auto& [text, color] : entries)
        words << u"<span style=\"color:%1; white-space:nowrap\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
    return words.join(u" &nbsp; "_s);
}

void ProjectionChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ProjectionChart::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the details scroll
}

} // namespace opsdesk::ui
