#include "core/planning/DemandDays.h"
#include "core/planning/DemandDayCounts.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

namespace {

const Date monday = Date::of(2011, 10, 3);
using Days = std::vector<DayQuantity>;

} // namespace

/// Demand by day, counted from lines and packed.
class DemandDaysTest : public QObject {
    Q_OBJECT

private slots:
    void packedDaysComeBack_data() {
        QTest::addColumn<Days>("days");
        QTest::newRow("none") << Days{};
        QTest::newRow("the first day") << Days{{monday, 1000}};
        QTest::newRow("far apart") << Days{{monday + 1, 1}, {monday + 1090, 80'995'000}};
        QTest::newRow("below zero and nothing") << Days{{monday, -5000}, {monday + 1, 0}};
    }
    void packedDaysComeBack() {
        QFETCH(Days, days);
        const auto back = unpackDays(monday, packDays(monday, days));
        QVERIFY(back);
        QVERIFY(*back == days);
    }

    void idleDaysTakeNoRoom() { QCOMPARE(packDays(monday, Days{{monday, 1}, {monday + 60, 1}}).size(), 4U); }

    void whatIsNoPackIsRefused_data() {
        QTest::addColumn<Bytes>("bytes");
        QTest::newRow("cut off") << Bytes{std::byte{0}};
        QTest::newRow("ends within a number") << Bytes{std::byte{0}, std::byte{0x80}};
        QTest::newRow("a day twice") << packDays(monday, Days{{monday, 1}, {monday, 1}});
        QTest::newRow("backwards") << packDays(monday, Days{{monday + 2, 1}, {monday, 1}});
        QTest::newRow("before the first") << packDays(monday, Days{{monday - 1, 1}});
        QTest::newRow("no date") << packDays(monday, Days{{monday + 99'000, 1}, {monday + 101'000, 1}});
    }
    void whatIsNoPackIsRefused() {
        QFETCH(Bytes, bytes);
        QVERIFY(!unpackDays(monday, bytes));
    }

    void linesInAnyOrderAddUpToSeries() {
        DemandDayCounts counts(1, monday);
        counts.addOrdered(7, 1, "web", monday + 3, 2000);
        counts.addOrdered(7, 1, "b2b", monday + 1, 5000);
        counts.addReturned(7, 1, "web", monday + 1, 1000);
        counts.addOrdered(7, 1, "web", monday + 3, 4000);
        counts.addOrdered(7, 1, "web", monday - 1, 9000); // before what is kept
        counts.addOrdered(3, 2, "", monday, 1000);
        const auto all = counts.series();
        QCOMPARE(all.size(), 3U);
        QCOMPARE(all[0].item_id, 3);
        QCOMPARE(all[1].channel, std::string("b2b"));
        const auto& web = all[2];
        QCOMPARE(web.first_day, monday + 1);
        QVERIFY(unpackDays(web.first_day, web.ordered) == (Days{{monday + 3, 6000}}));
        QVERIFY(unpackDays(web.first_day, web.returned) == (Days{{monday + 1, 1000}}));
    }
};

QTEST_GUILESS_MAIN(DemandDaysTest)
#include "DemandDaysTest.moc"
