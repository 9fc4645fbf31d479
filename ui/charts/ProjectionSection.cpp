#include "ui/charts/ProjectionSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of a projection, in base units by day.
struct Projection {
    QList<QPointF> without, with, low, high, receipts;
    QStringList received; ///< how much came with each of the receipts
    QList<QPointF> safetyStock, reorderPoint;
};

Projection projectionOf(const Record& record, const std::vector<Record>& rows) {
    Projection data;
    for (const Record& row : rows) {
        const auto day = static_cast<qreal>(asInteger(row.value("date")));
        const double without = chartUnits(row, "without_order").value_or(0);
        const double with = chartUnits(row, "with_order").value_or(without);
        data.without << QPointF(day, without);
        data.with << QPointF(day, with);
        const auto low = chartUnits(row, "low"), high = chartUnits(row, "high");
        if (low && high) {
            data.low << QPointF(day, *low);
            data.high << QPointF(day, *high);
        }
        if (chartUnits(row, "receipts").value_or(0) > 0) {
            data.receipts << QPointF(day, with);
            data.received << row.text("receipts");
        }
    }
    const auto across = [&](const char* column) {
        const auto units = chartUnits(record, column);
        return units ? QList<QPointF>{{data.with.front().x(), *units}, {data.with.back().x(), *units}}
                     : QList<QPointF>();
    };
    data.safetyStock = across("safety_stock");
    data.reorderPoint = across("reorder_point");
    return data;
}

ChartPicture pictureOf(const Projection& data, const Colors& colors) {
    ChartPicture picture;
    picture.bands = {
        {ProjectionSection::tr("▒ forecast band"), colors.chartWithout, colors.chartBand, data.low, data.high}};
    picture.lines = {
        {ProjectionSection::tr("─·─ reorder point"), colors.chartReorder, Qt::DashDotLine, 1.4, data.reorderPoint,
         true},
        {ProjectionSection::tr("┄ safety stock"), colors.chartSafety, Qt::DotLine, 1.4, data.safetyStock, true},
        {ProjectionSection::tr("╍ without"), colors.chartWithout, Qt::DashLine, 1.8, data.without},
        {ProjectionSection::tr("━ with the order"), colors.chartWith, Qt::SolidLine, 2.2, data.with},
    };
    picture.marks = {{ProjectionSection::tr("▲ receipts"), colors.chartReceipt, QScatterSeries::MarkerShapeTriangle,
                      data.receipts, data.received}};
    return picture;
}

} // namespace

ProjectionSection::ProjectionSection(const Desk& desk, QWidget* parent)
    : ChartSection(tr("Projected stock"), u"projectionToggle"_s, desk,
                   {"suggestion-projection", "suggestion_id", "id", 400},
                   {{"date", QT_TRANSLATE_NOOP("Details", "Date")},
                    {"demand", QT_TRANSLATE_NOOP("Details", "Demand")},
                    {"receipts", QT_TRANSLATE_NOOP("Details", "Receipts")},
                    {"without_order", QT_TRANSLATE_NOOP("Details", "Without")},
                    {"with_order", QT_TRANSLATE_NOOP("Details", "With the order")},
                    {"low", QT_TRANSLATE_NOOP("Details", "Low")},
                    {"high", QT_TRANSLATE_NOOP("Details", "High")}},
                   new DayChart(tr("Projected stock")), parent),
      m_chart(static_cast<DayChart*>(chart())) {}

void ProjectionSection::showRows(const Record& record, const std::vector<Record>& rows) {
    m_chart->setPicture([data = projectionOf(record, rows)](const Colors& colors) { return pictureOf(data, colors); });
    grid()->setRecords(rows);
}

} // namespace opsdesk::ui
