#include "ui/charts/DayChart.h"

#include "ui/models/CellText.h"

#include <QAreaSeries>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal millisecondsPerDay = 86'400'000;
constexpr int linesAtMost = 4;
constexpr int daysOfYear = 366;

/// The next of 1, 2, 5 times a power of ten.
double niceStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(std::max(least, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

QList<QPointF> inMilliseconds(QList<QPointF> points) {
    for (QPointF& point : points)
        point.setX(point.x() * millisecondsPerDay);
    return points;
}

/// Every list of points that @p picture holds.
std::vector<const QList<QPointF>*> allPoints(const ChartPicture& picture) {
    std::vector<const QList<QPointF>*> lists;
    for (const auto& band : picture.bands)
        lists.insert(lists.end(), {&band.low, &band.high});
    for (const auto& line : picture.lines)
        lists.push_back(&line.points);
    for (const auto& marks : picture.marks)
        lists.push_back(&marks.points);
    return lists;
}

QString unitsText(double units) {
    return quantityText(Quantity::rounded(std::round(units)));
}

/// Where @p points speak of @p day; -1 when they do not.
qsizetype placeOf(const QList<QPointF>& points, qreal day) {
    for (qsizetype i = 0; i < points.size(); ++i)
        if (points[i].x() == day)
            return i;
    return -1;
}

} // namespace

DayChart::DayChart(const QString& accessibleName, QWidget* parent) : ChartCanvas(accessibleName, parent) {
    setFixedHeight(fontMetrics().height() * 15);
}

void DayChart::setPicture(Maker maker) {
    m_maker = std::move(maker);
    redraw();
}

void DayChart::draw() {
    clear();
    m_picture = m_maker ? m_maker(currentColors()) : ChartPicture();
    const auto lists = allPoints(m_picture);
    if (std::all_of(lists.begin(), lists.end(), [](const auto* points) { return points->isEmpty(); }))
        return;
    makeAxes();
    for (const auto& band : m_picture.bands)
        addBand(band);
    for (const auto& line : m_picture.lines)
        addLine(line);
    for (const auto& marks : m_picture.marks)
        addMarks(marks);
}

void DayChart::makeAxes() {
    m_days = new QDateTimeAxis;
    m_units = new QValueAxis;
    m_days->setTickCount(5);
    m_days->setGridLineVisible(false);
    m_units->setTickType(QValueAxis::TicksDynamic);
    m_units->setLabelFormat(u"%.0f"_s);
    style(*m_days);
    style(*m_units);
    scaleAxes();
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_units, Qt::AlignLeft);
}

void DayChart::scaleAxes() {
    double low = 0, high = 1, first = HUGE_VAL, last = -HUGE_VAL;
    for (const auto* points : allPoints(m_picture))
        for (const QPointF& point : *points) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
            first = std::min(first, point.x());
            last = std::max(last, point.x());
        }
    m_days->setFormat(last - first > daysOfYear ? tr("MMM yyyy", "a month on the axis of a long chart")
                                                : tr("d MMM", "a day on the axis; German: \"d. MMM\""));
    const auto moment = [](double day) {
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(day * millisecondsPerDay), Qt::UTC);
    };
    m_days->setRange(moment(first), moment(last));
    const double step = niceStep((high - low) / linesAtMost);
    m_units->setTickInterval(step);
    m_units->setLabelFormat(step < 1 ? u"%.1f"_s : u"%.0f"_s); // no two lines with one number
    m_units->setRange(std::floor(low / step) * step, std::ceil(high / step) * step);
}

void DayChart::add(QAbstractSeries* series) {
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_units);
}

void DayChart::addBand(const ChartPicture::Band& band) {
    if (band.low.size() < 2)
        return;
    auto* low = new QLineSeries;
    auto* high = new QLineSeries;
    low->append(inMilliseconds(band.low));
    high->append(inMilliseconds(band.high));
    auto* area = new QAreaSeries(high, low);
    low->setParent(area);
    high->setParent(area);
    QColor fill = band.fill;
    fill.setAlphaF(0.45F);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    add(area);
}

void DayChart::addLine(const ChartPicture::Line& line) {
    auto* series = new QLineSeries;
    series->setPen(QPen(line.color, line.width, line.style));
    series->append(inMilliseconds(line.points));
    add(series);
}

void DayChart::addMarks(const ChartPicture::Marks& marks) {
    auto* series = new QScatterSeries;
    series->setMarkerShape(marks.shape);
    series->setMarkerSize(fontMetrics().height() * 0.6);
    series->setColor(marks.color);
    series->setBorderColor(marks.color);
    series->append(inMilliseconds(marks.points));
    add(series);
}

QString DayChart::legendText() const {
    QStringList words;
    const auto say = [&](const QString& name, const QColor& color) { words << legendEntry(name, color); };
    for (auto line = m_picture.lines.rbegin(); line != m_picture.lines.rend(); ++line)
        if (!line->points.isEmpty())
            say(line->name, line->color);
    for (const auto& marks : m_picture.marks)
        if (!marks.points.isEmpty())
            say(marks.name, marks.color);
    for (const auto& band : m_picture.bands)
        if (band.low.size() > 1)
            say(band.name, band.words);
    return words.join(u" &nbsp; "_s);
}

QString DayChart::textAt(qreal day) const {
    std::optional<qreal> nearest;
    for (const auto& line : m_picture.lines)
        for (const QPointF& point : line.points)
            if (!line.everywhere && (!nearest || std::abs(point.x() - day) < std::abs(*nearest - day)))
                nearest = point.x();
    if (!nearest)
        return {};
    QStringList text{dateText(Date(static_cast<std::int32_t>(*nearest)))};
    for (auto line = m_picture.lines.rbegin(); line != m_picture.lines.rend(); ++line) {
        const auto place = line->everywhere ? line->points.size() - 1 : placeOf(line->points, *nearest);
        if (place >= 0)
            text << tr("%1: %2").arg(line->name, unitsText(line->points[place].y()));
    }
    for (const auto& marks : m_picture.marks)
        if (const auto place = placeOf(marks.points, *nearest); place >= 0)
            text << tr("%1: %2").arg(marks.name, marks.words.value(place, unitsText(marks.points[place].y())));
    for (const auto& band : m_picture.bands)
        if (const auto place = placeOf(band.low, *nearest); place >= 0)
            text << tr("%1: %2 to %3").arg(band.name, unitsText(band.low[place].y()), unitsText(band.high[place].y()));
    return text.join(u'\n');
}

void DayChart::mouseMoveEvent(QMouseEvent* event) {
    ChartCanvas::mouseMoveEvent(event);
    const QPointF at = chart()->mapFromScene(mapToScene(event->pos()));
    const bool inside = !chart()->series().isEmpty() && chart()->plotArea().contains(at);
    const qreal day = inside ? chart()->mapToValue(at, chart()->series().back()).x() / millisecondsPerDay : 0;
    QToolTip::showText(event->globalPosition().toPoint(), inside ? textAt(day) : QString(), this);
}

} // namespace opsdesk::ui
