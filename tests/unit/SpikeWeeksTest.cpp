#include "core/returns/ReturnTotals.h"
#include "core/returns/ReturnWeek.h"

#include <QtTest>

using namespace opsdesk;

/// Which weeks a look at returns compares, and how much of what was sold could come back in them.
class SpikeWeeksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginOnMonday() {
        QCOMPARE(weekNumber(Date(0)), 0);
        QVERIFY(weekBegin(0) == Date::of(1969, 12, 29));
        for (int day = 0; day < 7; ++day)
            QCOMPARE(weekNumber(Date::of(2011, 11, 28) + day), weekNumber(Date::of(2011, 11, 28)));
        QCOMPARE(weekNumber(Date::of(2011, 11, 27)) + 1, weekNumber(Date::of(2011, 11, 28)));
        QVERIFY(weekBegin(weekNumber(Date::of(2011, 11, 30))) == Date::of(2011, 11, 28));
    }

    /// All that a line sold adds to exposure, over all weeks in which it may come back, is one.
    void whatIsSoldMayComeBackForAQuarter() {
        const Date sunday = Date::of(2011, 12, 4);
        const SpikeWeeks weeks(sunday);
        QVERIFY(weeks.windowFrom() == Date::of(2011, 11, 7));
        const auto now = weeks.now();
        QCOMPARE(weeks.inWindow(now - 3), 4.0 / 13);
        QCOMPARE(weeks.inWindow(now), 1.0 / 13);
        QCOMPARE(weeks.inWindow(now - 12), 4.0 / 13);
        QCOMPARE(weeks.inWindow(now - 13), 3.0 / 13);
        QCOMPARE(weeks.inWindow(now - 16), 0.0);
        QCOMPARE(weeks.inWindow(now + 1), 0.0);
        QCOMPARE(weeks.inBase(now - 30), 1.0);
        QCOMPARE(weeks.inBase(now - 4), 1.0 / 13);
        QCOMPARE(weeks.inBase(now - 3), 0.0);
        QCOMPARE(weeks.inBase(now - 55), 1.0);
        QCOMPARE(weeks.inBase(now - 67), 1.0 / 13);
        QCOMPARE(weeks.inBase(now - 68), 0.0);
    }

    /// Of a week that has just begun little is over: fewer can have come back in it.
    void aBegunWeekCountsByItsDays() {
        const SpikeWeeks monday(Date::of(2011, 11, 28));
        QCOMPARE(monday.inWindow(monday.now()), 1.0 / 91);
        QCOMPARE(monday.inWindow(monday.now() - 3), 22.0 / 91);
        QVERIFY(monday.windowTo() == Date::of(2011, 11, 28));
    }
};

QTEST_APPLESS_MAIN(SpikeWeeksTest)
#include "SpikeWeeksTest.moc"
