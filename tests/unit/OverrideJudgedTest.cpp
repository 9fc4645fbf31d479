#include "core/planning/OverrideValue.h"

#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

namespace {

/// A decision of 2011-11-30: 20 were there, the plan said 60, at 5.00 and a margin of 3.00.
SuggestionOverride decided(int quantity) {
    SuggestionOverride made;
    made.kind = override_kind::quantity;
    made.decided_on = Date::of(2011, 11, 30);
    made.planned_quantity = Quantity::units(60);
    made.quantity = Quantity::units(quantity);
    made.position = Quantity::units(20);
    made.lead_time_days = 20.5;
    made.multiple = Quantity::units(10);
    made.unit_cost = Minor(500);
    made.unit_margin = Minor(300);
    return made;
}

constexpr double holdingRate = 0.365; // a thousandth a day

} // namespace

/// What a decision would have cost, knowing the demand that came.
class OverrideJudgedTest : public QObject {
    Q_OBJECT
private slots:
    void decidesUntilTheNextOrderCouldCome() {
        auto made = decided(0);
        QCOMPARE(decidesUntil(made, 7), Date::of(2011, 12, 28)); // 20.5 + 7 days, and what is begun
        made.put_off_until = Date::of(2011, 12, 10);
        QCOMPARE(decidesUntil(made, 7), Date::of(2011, 12, 31)); // 20.5 + 10
    }

    void costsAreMarginMissedOrHoldingOfWhatIsLeft_data() {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<double>("demand");
        QTest::addColumn<int>("best");
        QTest::addColumn<int>("plannedCost");
        QTest::addColumn<int>("decidedCost");
        // 30 days. Of 60 and 20 there are 30 left after 50; at 50 in 30 days the mean unit stays 9 days:
        // 30 · 9 · 0.001 · 5.00 = 1.35.
        QTest::newRow("less was right") << 30 << 50.0 << 30 << 135 << 0;
        QTest::newRow("too little: ten missed at 3.00") << 20 << 50.0 << 30 << 135 << 3000;
        // 80 wanted, as planned.
        QTest::newRow("the plan was right") << 30 << 80.0 << 60 << 0 << 9000;
        QTest::newRow("more was right") << 100 << 120.0 << 100 << 12000 << 0;
        // Nobody asked: a year, 60 · 365 · 0.001 · 5.00.
        QTest::newRow("nothing was right") << 0 << 0.0 << 0 << 10950 << 0;
        // What was there is sold first: 10 of it are left, 60 behind them: 10 / (10/30) + 30 / (10/30) = 120 days.
        QTest::newRow("what was there goes first") << 0 << 10.0 << 0 << 3600 << 0;
    }
    void costsAreMarginMissedOrHoldingOfWhatIsLeft() {
        QFETCH(int, quantity);
        QFETCH(double, demand);
        QFETCH(int, best);
        QFETCH(int, plannedCost);
        QFETCH(int, decidedCost);
        const auto made = decided(quantity);
        const auto outcome = judgeOverride(made, made.decided_on + 30, demand, holdingRate);
        QCOMPARE(outcome.plannedCost, Minor(plannedCost));
        QCOMPARE(outcome.decidedCost, Minor(decidedCost));
        QCOMPARE(outcome.valueAdded(), Minor(plannedCost - decidedCost));
        QCOMPARE(outcome.best, Quantity::units(best));
        QVERIFY(outcome.bestCost <= outcome.plannedCost && outcome.bestCost <= outcome.decidedCost);
    }

    /// What is bought later anyway is held less for the days put off alone.
    void puttingOffSavesTheDaysPutOff() {
        auto made = decided(0);
        made.kind = override_kind::putOff;
        made.put_off_until = made.decided_on + 10;
        const auto outcome = judgeOverride(made, made.decided_on + 30, 0, holdingRate);
        QCOMPARE(outcome.valueAdded(), Minor(300)); // 60 · 10 · 0.001 · 5.00
    }

    void demandIsSharedOutByDaysAndEventsCount() {
        ViewedSeries series;
        series.firstWeek = Date::of(2011, 11, 7);
        series.entered = {70, 70, 70, 140};
        const Date thursday = Date::of(2011, 11, 10);
        QCOMPARE(*demandThatCame(series, thursday, thursday + 7), 70.0);
        QCOMPARE(*demandThatCame(series, Date::of(2011, 11, 28), Date::of(2011, 12, 5)), 140.0);
        QVERIFY(!demandThatCame(series, thursday, Date::of(2011, 12, 6)));
        series.known.fixed = {{3, 7.0}};
        QCOMPARE(*demandThatCame(series, Date::of(2011, 11, 28), Date::of(2011, 12, 5)), 7.0);
    }
};

QTEST_GUILESS_MAIN(OverrideJudgedTest)
#include "OverrideJudgedTest.moc"
