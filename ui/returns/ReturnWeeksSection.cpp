#include "ui/returns/ReturnWeeksSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Return lines by week; weeks without a row had none.
QList<QPointF> linesByWeek(const std::vector<Record>& rows) {
    QList<QPointF> points;
    for (const Record& row : rows) {
        const auto day = static_cast<qreal>(asInteger(row.value("week")));
        while (!points.isEmpty() && points.back().x() + 7 < day)
            points << QPointF(points.back().x() + 7, 0);
        points << QPointF(day, static_cast<qreal>(asInteger(row.value("returned_lines"))));
    }
    return points;
}

} // namespace

ReturnWeeksSection::ReturnWeeksSection(const Desk& desk, QWidget* parent)
    : ChartSection(tr("Returns by week"), u"returnWeeksToggle"_s, desk,
                   {"return-rate-weeks", "item_id", "item_id", 600, nullptr, "week within last 500 days"},
                   {{"week", QT_TRANSLATE_NOOP("Details", "Week from")},
                    {"sold_lines", QT_TRANSLATE_NOOP("Details", "Sold")},
                    {"returned_lines", QT_TRANSLATE_NOOP("Details", "Came back")},
                    {"rate_percent", QT_TRANSLATE_NOOP("Details", "Rate")}},
                   new DayChart(tr("Returns by week")), parent),
      m_chart(static_cast<DayChart*>(chart())) {}

void ReturnWeeksSection::showRows(const Record&, const std::vector<Record>& rows) {
    m_chart->setPicture([points = linesByWeek(rows)](const Colors& colors) {
        ChartPicture picture;
        picture.lines = {{tr("━ lines that came back"), colors.chartWith, Qt::SolidLine, 2.2, points}};
        return picture;
    });
    grid()->setRecords(rows);
}

} // namespace opsdesk::ui
