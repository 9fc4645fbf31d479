#include "tests/support/Printing.h"
#include "tests/support/Shop.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace opsdesk;
using namespace opsdesk::test;

/// What a planner expects of demand: what is taken of it as it stands, what is not, and what follows.
class DemandGoldenTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSuggestedForWhatNobodyBuys() {
        Shop shop;
        shop.demand.assign(weeksKnown, 0.0);
        shop.input.onHand = units(5);
        SeriesPlan plan = shop.plan();
        QVERIFY(plan.kind == SuggestionKind::None);
        QVERIFY(plan.status == StockStatus::Excess);
        QVERIFY(!plan.orderBy && !plan.projection.stockOut && !plan.projection.coverDays);
        shop.input.onHand = units(0);
        plan = shop.plan();
        QVERIFY(plan.status == StockStatus::Ok);
        QCOMPARE(plan.order.quantity, units(0));
    }

    void whatNobodyAskedForInHalfAYearIsNotKept() {
        Shop shop;
        shop.demand.assign(weeksKnown, 0.0);
        std::fill(shop.demand.begin(), shop.demand.begin() + 40, 70.0);
        shop.demand[10] = 300;
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.demandPerDay, 0.0);
        QCOMPARE(plan.need.orderUpTo(), units(0));
        QVERIFY(plan.kind == SuggestionKind::None);
    }

    void whatSoldWithinHalfAYearIsStillExpectedToSell() {
        Shop shop;
        // A real item: 72 units in the last half year, none in the last 23 weeks of it.
        shop.demand = {96, 96, 0, 0, 12, 12, 0, 48, 0, 0, 12, 0, 0, 0, 0, 0, 0, 12, 0, 12, 0, 12, 24, 24};
        shop.demand.resize(47, 0.0);
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.demandPerDay, 60.0 / 26 / 7);
        QVERIFY(plan.method == ForecastMethod::MovingAverage);
        QVERIFY(plan.need.reorderPoint() > units(0));
    }

    void safetyStockIsAYearsDemandAtMost() {
        Shop shop;
        shop.demand.assign(weeksKnown, 7.0);
        for (const std::size_t week : {30, 31, 45, 46, 60, 61, 75, 76, 90, 91}) {
            shop.demand[week] = 900;
        }
        shop.input.leadTimeDays = 60;
        shop.input.leadTimeDeviationDays = 400;
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.demandPerDay > 0);
        QVERIFY(std::abs(plan.need.safetyStock.toDouble() - 365 * plan.demandPerDay) <= 1);
    }

    void aWeekWithoutStockIsRaisedNeverLowered() {
        Shop shop;
        shop.outOfStock.assign(weeksKnown, 0.0F);
        shop.demand[90] = 0; // sold out all week
        shop.outOfStock[90] = 1;
        shop.demand[95] = 120; // a good week that ended early
        shop.outOfStock[95] = 0.5F;
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.flags.censored);
        QCOMPARE(plan.corrections.size(), std::size_t{2});
        QCOMPARE(plan.corrections[0].period, 90);
        QCOMPARE(plan.corrections[0].after, 70.0);
        QCOMPARE(plan.corrections[1].after, 120.0 + 35.0);
        for (const DemandCorrection& correction : plan.corrections) {
            QVERIFY(correction.after >= correction.before);
        }
    }

    void whatWasMostlyOutOfStockIsNotTrusted() {
        Shop shop;
        shop.outOfStock.assign(weeksKnown, 0.6F);
        QVERIFY(shop.plan().flags.unreliable);
    }

    void theEntryOf80995IsCutToTheNextLargest() {
        Shop shop;
        shop.demand[60] = 80995;
        shop.demand[20] = 90;
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.flags.outlier);
        QCOMPARE(plan.corrections.size(), std::size_t{1});
        QCOMPARE(plan.corrections[0].period, 60);
        QCOMPARE(plan.corrections[0].before, 80995.0);
        QCOMPARE(plan.corrections[0].after, 90.0);
        QVERIFY(std::abs(plan.demandPerDay - 10) < 0.5);
    }

    /// Nothing of its own: what it is like, times the weight, season and all.
    void aNewItemFollowsItsAnalogue() {
        Shop other;
        for (int week = 0; week < weeksKnown; ++week)
            other.demand[static_cast<std::size_t>(week)] = 100 + 50 * std::sin(week * 6.283185307 / 52) + week % 3;
        const SeriesPlan like = other.plan();
        Shop shop;
        shop.demand.clear();
        shop.input.known.borrowed.weeks = 26;
        for (const double week : other.demand)
            shop.input.known.borrowed.weekly.push_back(2 * week);
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.flags.borrowed && !plan.flags.shortHistory);
        QVERIFY(plan.method == like.method);
        for (std::size_t week = 0; week < plan.weeklyMean.size(); ++week)
            QVERIFY(std::abs(plan.weeklyMean[week] - 2 * like.weeklyMean[week]) < 0.02 * like.weeklyMean[week]);
        QVERIFY(plan.order.quantity > units(0));
    }

    void itsOwnWeeksCountMoreAndMore_data() {
        QTest::addColumn<int>("own");
        QTest::addColumn<double>("expected");
        QTest::newRow("none") << 0 << 140.0;
        QTest::newRow("half of what is asked for") << 13 << 105.0;
        QTest::newRow("enough to stand alone") << 26 << 70.0;
        QTest::newRow("more") << 52 << 70.0;
    }
    void itsOwnWeeksCountMoreAndMore() {
        QFETCH(int, own);
        QFETCH(double, expected);
        Shop shop;
        shop.demand.assign(static_cast<std::size_t>(own), 70.0);
        shop.input.known.borrowed = {std::vector<double>(weeksKnown, 140.0), 26};
        shop.input.method = ForecastMethod::Naive;
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.weeklyMean[0], expected);
        QCOMPARE(plan.flags.borrowed, own < 26);
    }

    void anOverruledOutlierCountsAsEntered() {
        Shop shop;
        shop.demand[60] = 80995;
        shop.input.known.fixed = {{60, {}}};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.flags.corrected && !plan.flags.outlier);
        QCOMPARE(plan.corrections.size(), std::size_t(1));
        QVERIFY(plan.corrections[0].kind == CorrectionKind::Person);
        QCOMPARE(plan.corrections[0].after, 80995.0);
        QVERIFY(plan.pattern.mean > 800);
    }

    void aPersonsQuantityGoesBeforeEveryRule() {
        Shop shop;
        shop.demand[60] = 80995;
        shop.demand[70] = 0;
        shop.outOfStock.assign(weeksKnown, 0);
        shop.outOfStock[70] = 1;
        shop.input.known.fixed = {{60, 90}, {70, 12}};
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.corrections.size(), std::size_t(2));
        QCOMPARE(plan.corrections[0].after, 90.0);
        QCOMPARE(plan.corrections[1].after, 12.0);
        QVERIFY(!plan.flags.censored && !plan.flags.outlier);
        QVERIFY(plan.outOfStockShare > 0);
    }

    void whatAPersonFixedIsNoMeasureOfOthers() {
        Shop shop;
        shop.demand[60] = 80995;
        shop.demand[61] = 50000;
        shop.input.known.fixed = {{60, {}}};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.flags.outlier);
        QCOMPARE(plan.corrections[1].period, 61);
        QCOMPARE(plan.corrections[1].after, 70.0);
    }

    void aChristmasPeakIsNoOutlier() {
        Shop shop;
        for (int week = 48; week < 52; ++week) {
            shop.demand[static_cast<std::size_t>(week)] = 300 + 10.0 * week;
        }
        QVERIFY(shop.plan().corrections.empty());
    }

    void aWeekOfMoreReturnsThanSalesCountsAsZero() {
        Shop shop;
        shop.demand[50] = -30;
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.corrections.size(), std::size_t{1});
        QVERIFY(plan.corrections[0].kind == CorrectionKind::Negative);
        QCOMPARE(plan.corrections[0].after, 0.0);
    }

    void aNewItemIsPlannedOnWhatItHas() {
        Shop shop;
        shop.demand = {0, 0, 0, 14, 21, 7};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.flags.shortHistory);
        QVERIFY(std::abs(plan.demandPerDay - 2) < 1e-9);
        QVERIFY(plan.need.safetyStock > units(0));
        QVERIFY(plan.kind == SuggestionKind::Buy);
    }

    void weeksThatPassedSinceTheLastKnownAreNotPlannedAgain() {
        Shop shop;
        // Falling demand: the forecast of a week that is over is higher than that of the weeks to come.
        for (int week = 0; week < weeksKnown; ++week) {
            shop.demand[static_cast<std::size_t>(week)] = 1000 - 8.0 * week;
        }
        const Quantity at = shop.plan().need.demandOverLeadTime;
        shop.input.asOf = today + 6;
        shop.input.weeklyDemand = shop.demand;
        const SeriesPlan later = planSeries(shop.input);
        QVERIFY(later.need.demandOverLeadTime < at);
    }
};

QTEST_GUILESS_MAIN(DemandGoldenTest)
#include "DemandGoldenTest.moc"
