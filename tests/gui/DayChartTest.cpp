#include "ui/charts/DayChart.h"
#include "tests/support/WindowTest.h"

#include <QtTest>

using namespace opsdesk::ui;

/// A chart says in words what it shows, for those who cannot tell its colours.
class DayChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheNumbersOfADay() {
        DayChart chart(QStringLiteral("Stock"));
        chart.setPicture([](const Colors& colors) {
            ChartPicture picture;
            picture.bands = {
                {QStringLiteral("band"), colors.text, colors.chartBand, {{10, 1}, {17, 2}}, {{10, 9}, {17, 8}}}};
            picture.lines = {{QStringLiteral("limit"), colors.text, Qt::DotLine, 1, {{10, 5}, {24, 5}}, true},
                             {QStringLiteral("stock"), colors.text, Qt::SolidLine, 2, {{10, 4}, {17, 6}, {24, 7}}}};
            picture.marks = {{QStringLiteral("receipt"),
                              colors.text,
                              QScatterSeries::MarkerShapeCircle,
                              {{17, 6}},
                              {QStringLiteral("3 came")}}};
            return picture;
        });
        const auto said = chart.textAt(16).split(u'\n');
        QCOMPARE(said.mid(1), QStringList({QStringLiteral("stock: 6"), QStringLiteral("limit: 5"),
                                           QStringLiteral("receipt: 3 came"), QStringLiteral("band: 2 to 8")}));
        // A day without band and receipt does not speak of them.
        QCOMPARE(chart.textAt(30).split(u'\n').mid(1),
                 QStringList({QStringLiteral("stock: 7"), QStringLiteral("limit: 5")}));
        const auto legend = chart.legendText();
        for (const char* name : {"stock", "limit", "receipt", "band"})
            QVERIFY2(legend.contains(QLatin1StringView(name)), name);
    }

    void leavesOutOfTheLegendWhatIsNotShown() {
        DayChart chart(QStringLiteral("Stock"));
        QVERIFY(chart.textAt(1).isEmpty());
        chart.setPicture([](const Colors& colors) {
            ChartPicture picture;
            picture.lines = {{QStringLiteral("stock"), colors.text, Qt::SolidLine, 2, {{1, 4}, {8, 6}}},
                             {QStringLiteral("nothing"), colors.text, Qt::SolidLine, 2, {}}};
            return picture;
        });
        QVERIFY(!chart.legendText().contains(QStringLiteral("nothing")));
    }
};

OPSDESK_WINDOW_TEST(DayChartTest)
#include "DayChartTest.moc"
