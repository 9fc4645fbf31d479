#pragma once

#include <QChartView>

#include <optional>
#include <vector>

class QDateTimeAxis;
class QValueAxis;

namespace opsdesk::ui {

/// A day of a projection, in base units.
struct ProjectionPoint {
    qint64 day = 0; ///< days since 1970-01-01
    double withoutOrder = 0;
    double withOrder = 0;
    std::optional<double> low, high; ///< forecast band around withoutOrder
    double receipts = 0;             ///< due that day
};

struct ProjectionData {
    std::vector<ProjectionPoint> points; ///< by day
    std::optional<double> safetyStock;
    std::optional<double> reorderPoint;
};

/// Stock over time with and without the order under decision, against safety stock and reorder point. Lines differ in
/// dash as well as colour.
class ProjectionChart final : public QChartView {
    Q_OBJECT
public:
    explicit ProjectionChart(QWidget* parent = nullptr);
    void setProjection(ProjectionData projection);
    /// The signs of the lines in words and colour, as rich text.
    QString legendText() const;

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void draw();
    void addLine(const QString& name, const QColor& color, Qt::PenStyle style, qreal width,
                 const QList<QPointF>& points);
    void addBand(const QColor& color);
    void addReceipts(const QColor& color);
    void makeAxes();
    void scaleAxes();

    ProjectionData m_data;
    QDateTimeAxis* m_days = nullptr;
    QValueAxis* m_stock = nullptr;
};

} // namespace opsdesk::ui
