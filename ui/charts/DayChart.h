#pragma once

#include "ui/charts/ChartCanvas.h"
#include "ui/shell/Colors.h"

#include <QScatterSeries>

#include <functional>
#include <vector>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace opsdesk::ui {

/// What a chart over days shows: x in days since 1970-01-01, y in base units. Names begin with the sign that the legend
/// shows them by, so that nothing is told by colour alone.
struct ChartPicture {
    struct Line {
        QString name;
        QColor color;
        Qt::PenStyle style = Qt::SolidLine;
        qreal width = 1.8;
        QList<QPointF> points;
        bool everywhere = false; ///< a threshold: said of no single day
    };
    struct Band {
        QString name;
        QColor words; ///< of its name
        QColor fill;
        QList<QPointF> low, high; ///< at the same days
    };
    struct Marks {
        QString name;
        QColor color;
        QScatterSeries::MarkerShape shape = QScatterSeries::MarkerShapeTriangle;
        QList<QPointF> points;
        QStringList words = {}; ///< said of each point; empty: its value
    };
    std::vector<Band> bands; ///< lie below all
    std::vector<Line> lines; ///< the first lies lowest, and comes last in the legend
    std::vector<Marks> marks;
};

/// Lines, bands and marks over days. The pointer says the numbers of a day; a table beside says them all.
class DayChart final : public ChartCanvas {
    Q_OBJECT
public:
    /// Makes the picture in the colours of the scheme, anew whenever that changes.
    using Maker = std::function<ChartPicture(const Colors&)>;

    explicit DayChart(const QString& accessibleName, QWidget* parent = nullptr);
    void setPicture(Maker maker);
    /// The signs in words and colour, as rich text.
    QString legendText() const override;
    /// What is shown of the day nearest to @p day, line by line.
    QString textAt(qreal day) const;

protected:
    void draw() override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void makeAxes();
    void scaleAxes();
    void add(QAbstractSeries* series);
    void addBand(const ChartPicture::Band& band);
    void addLine(const ChartPicture::Line& line);
    void addMarks(const ChartPicture::Marks& marks);

    Maker m_maker;
    ChartPicture m_picture;
    QDateTimeAxis* m_days = nullptr;
    QValueAxis* m_units = nullptr;
};

} // namespace opsdesk::ui
