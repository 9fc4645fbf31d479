#include "ui/charts/FillCurve.h"

#include "ui/shell/Colors.h"

#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Sign {
    char16_t letter; ///< that stands before the name, so that nothing is told by colour alone
    QScatterSeries::MarkerShape shape;
    QColor Colors::*color;
};

/// One policy after another, in the order in which they are played.
constexpr std::array<Sign, 4> signs{{
    {u'●', QScatterSeries::MarkerShapeCircle, &Colors::chartWith},
    {u'■', QScatterSeries::MarkerShapeRectangle, &Colors::chartWithout},
    {u'▲', QScatterSeries::MarkerShapeTriangle, &Colors::chartReorder},
    {u'★', QScatterSeries::MarkerShapeStar, &Colors::chartSafety},
}};

struct Curve {
    QString name;
    QList<QPointF> points; ///< fill rate in percent, stock in whole money; by fill rate
};

const Sign& signOf(std::size_t curve) {
    return signs[curve % signs.size()];
}

} // namespace

class FillCurve::Canvas final : public ChartCanvas {
public:
    explicit Canvas(const QString& name) : ChartCanvas(name) { setFixedHeight(fontMetrics().height() * 18); }

    void setCurves(std::vector<Curve> curves, const QString& currency) {
        m_curves = std::move(curves);
        m_currency = currency;
        redraw();
    }
    QString legendText() const override;

protected:
    void draw() override;

private:
    QValueAxis* addAxis(const QString& title, const char* format, Qt::Alignment side);
    void scale(QValueAxis& fill, QValueAxis& stock) const;

    std::vector<Curve> m_curves;
    QString m_currency;
};

QString FillCurve::Canvas::legendText() const {
    QStringList words;
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        words << legendEntry(QString(QChar(signOf(i).letter)) + u' ' + m_curves[i].name,
                             currentColors().*signOf(i).color);
    return words.join(u" &nbsp; "_s);
}

void FillCurve::Canvas::draw() {
    clear();
    if (m_curves.empty())
        return;
    QValueAxis* fill = addAxis(FillCurve::tr("Fill rate, %"), "%.1f", Qt::AlignBottom);
    QValueAxis* stock = addAxis(FillCurve::tr("Stock held, %1").arg(m_currency), "%.0f", Qt::AlignLeft);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const QColor& color = currentColors().*signOf(i).color;
        auto* line = new QLineSeries;
        line->setPen(QPen(color, 1.8));
        auto* marks = new QScatterSeries;
        marks->setMarkerShape(signOf(i).shape);
        marks->setMarkerSize(fontMetrics().height() * 0.6);
        marks->setColor(color);
        marks->setBorderColor(color);
        for (QXYSeries* series : {static_cast<QXYSeries*>(line), static_cast<QXYSeries*>(marks)}) {
            series->append(m_curves[i].points);
            chart()->addSeries(series);
            series->attachAxis(fill);
            series->attachAxis(stock);
        }
    }
    scale(*fill, *stock);
}

QValueAxis* FillCurve::Canvas::addAxis(const QString& title, const char* format, Qt::Alignment side) {
    auto* axis = new QValueAxis;
    style(*axis);
    axis->setTitleText(title);
    axis->setLabelFormat(QLatin1StringView(format));
    chart()->addAxis(axis, side);
    return axis;
}

void FillCurve::Canvas::scale(QValueAxis& fill, QValueAxis& stock) const {
    double low = 100, high = 0, most = 0;
    for (const Curve& curve : m_curves)
        for (const QPointF& point : curve.points) {
            low = std::min(low, point.x());
            high = std::max(high, point.x());
            most = std::max(most, point.y());
        }
    const double room = std::max(0.5, (high - low) / 10); // so that no mark lies on the frame
    fill.setRange(low - room, high + room);
    stock.setRange(0, std::max(1.0, most * 1.05));
    stock.applyNiceNumbers();
}

FillCurve::FillCurve(const QString& title, const Desk& desk, Source source, QWidget* parent)
    : ChartSection(title, u"fillCurveToggle"_s, desk, source,
                   {{"policy", nullptr, true}, {"fill_rate"}, {"amount"}, {"orders"}}, new Canvas(title), parent) {
    setObjectName(u"fillCurve"_s);
}

void FillCurve::showRows(const Record& record, const std::vector<Record>& rows) {
    constexpr double percent = 100, minorUnits = 100;
    std::vector<Curve> curves;
    std::vector<Record> totals;
    for (const auto& row : rows) {
        if (row.plain("segment") != "all")
            continue;
        totals.push_back(row);
        const QString name = row.text("policy");
        auto found = std::ranges::find(curves, name, &Curve::name);
        if (found == curves.end())
            found = curves.insert(curves.end(), {name, {}});
        found->points << QPointF(percent * asReal(row.value("fill_rate")),
                                 static_cast<double>(asInteger(row.value("amount"))) / minorUnits);
    }
    for (auto& curve : curves)
        std::ranges::sort(curve.points, {}, &QPointF::x);
    static_cast<Canvas*>(chart())->setCurves(std::move(curves), QString::fromStdString(record.currency()));
    grid()->setRecords(std::move(totals));
}

} // namespace opsdesk::ui
