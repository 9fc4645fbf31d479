#include "tests/support/Printing.h"
#include "tests/support/Shop.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// As the plan's reader makes it of rows.
void know(Shop& shop, std::vector<KnownEvent> events) {
    shop.input.known.events = std::move(events);
    shop.input.known.past = eventPeriods(shop.input.known.events, today - 7 * static_cast<int>(shop.demand.size()));
}

/// The Monday of a week counted from the end of history: -1 the last that was sold in, 0 the first to come.
Date week(int fromEnd) {
    return today + 7 * fromEnd;
}

Quantity reason(const SeriesPlan& plan, OrderReason wanted) {
    for (const auto& line : plan.reasons)
        if (line.reason == wanted)
            return line.quantity;
    return {};
}

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

/// What a planner expects of promotions, launches and phase-outs.
class DemandEventGoldenTest : public QObject {
    Q_OBJECT

private slots:
    /// Two promotions a year ago, this time of the year and just after: the plan does not wait for them again.
    void aPromotionLastYearDoesNotInflateThisYear() {
        Shop shop;
        for (int past = 0; past < 4; ++past)
            shop.demand[static_cast<std::size_t>(weeksKnown - 52 + past)] = 280;
        // The outlook of who was told nothing holds the season that there is none.
        shop.input.method = ForecastMethod::SeasonalNaive;
        const SeriesPlan unaware = shop.plan();
        QVERIFY(sum(unaware.weeklyMean) > 13 * 70 + 600);
        know(shop, {{EventKind::Promotion, week(-52), week(-48) - 1, {}, {}, "spring sale"}});
        const SeriesPlan plan = shop.plan();
        QCOMPARE(sum(plan.weeklyMean), 13 * 70.0);
        QCOMPARE(plan.corrections.size(), std::size_t(4));
        for (const auto& correction : plan.corrections) {
            QVERIFY(correction.kind == CorrectionKind::Event);
            QCOMPARE(correction.after, 70.0);
        }
        QVERIFY(plan.flags.event && !plan.flags.outlier);
    }

    void anUpliftThatIsSaidIsTakenOutAsSaid_data() {
        QTest::addColumn<double>("uplift");
        QTest::addColumn<double>("units");
        QTest::addColumn<double>("sold");
        QTest::addColumn<double>("counted");
        QTest::newRow("half as much again") << 0.5 << 0.0 << 105.0 << 70.0;
        QTest::newRow("it fell short") << 0.5 << 0.0 << 90.0 << 60.0;
        QTest::newRow("units") << 0.0 << 30.0 << 100.0 << 70.0;
        QTest::newRow("more units than were sold") << 0.0 << 300.0 << 100.0 << 0.0;
        QTest::newRow("a strike") << -0.5 << 0.0 << 35.0 << 70.0;
    }
    void anUpliftThatIsSaidIsTakenOutAsSaid() {
        QFETCH(double, uplift);
        QFETCH(double, units);
        QFETCH(double, sold);
        QFETCH(double, counted);
        Shop shop;
        shop.demand[90] = sold;
        KnownEvent event{EventKind::Other, week(90 - weeksKnown), week(91 - weeksKnown) - 1, {}, {}, "e"};
        (units > 0 ? event.unitsPerWeek : event.uplift) = units > 0 ? units : uplift;
        know(shop, {event});
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.corrections.size(), std::size_t(1));
        QCOMPARE(plan.corrections[0].after, counted);
    }

    void aDisruptionIsNotExpectedAgain() {
        Shop shop;
        shop.demand[100] = shop.demand[101] = 5;
        know(shop, {{EventKind::Disruption, week(100 - weeksKnown), week(102 - weeksKnown) - 1, {}, {}, "strike"}});
        QCOMPARE(shop.plan().demandPerDay, 10.0);
    }

    /// 280 units are sold until an order placed at the next review is there; a promotion in one of those four weeks
    /// sells half a week more.
    void aPromotionToComeIsOrderedForAndSaid() {
        Shop shop;
        const SeriesPlan before = shop.plan();
        know(shop, {{EventKind::Promotion, week(1), week(2) - 1, 0.5, {}, "advent"}});
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.protectionDemand, 280.0 + 35);
        QCOMPARE(plan.need.events, units(35));
        QCOMPARE(reason(plan, OrderReason::Event), units(35));
        QCOMPARE(plan.need.demandOverLeadTime + plan.need.demandOverReview, units(280));
        QCOMPARE(plan.order.quantity - before.order.quantity, units(35));
        QCOMPARE(total(plan.reasons), plan.order.quantity);
        QVERIFY(plan.flags.event);
        QCOMPARE(plan.weeklyMean[1], 105.0);
        QCOMPARE(plan.weeklyUsual[1], 70.0);
        // What comes after the weeks that are looked at is as usual.
        QCOMPARE(plan.weeklyMean[2], 70.0);
    }

    void aPromotionIsExpectedToAddWhatTheLastOneDid() {
        Shop shop;
        shop.demand[90] = 140;
        know(shop, {{EventKind::Promotion, week(90 - weeksKnown), week(91 - weeksKnown) - 1, {}, {}, "then"},
                    {EventKind::Promotion, week(1), week(2) - 1, {}, {}, "again"}});
        QCOMPARE(shop.plan().weeklyMean[1], 140.0);
    }

    void aPhaseOutBuysNothingBeyondItsEnd() {
        Shop shop;
        shop.input.orderCost = Minor(20'000);
        const SeriesPlan before = shop.plan();
        QVERIFY(before.need.economicLot > units(0));
        const Date end = today + 34; // a week after what is bought now is sold
        know(shop, {{EventKind::PhaseOut, today, end, {}, {}, "successor comes"}});
        const SeriesPlan plan = shop.plan();
        QCOMPARE(sum(plan.weeklyMean), 350.0);
        QVERIFY(plan.order.quantity < before.order.quantity);
        QVERIFY(plan.order.quantity <= units(350) + plan.need.safetyStock);
        QVERIFY(plan.flags.phaseOut);
        QCOMPARE(plan.phaseOutOn, std::optional(end));
        // What lasts a little longer lasts for ever.
        shop.input.onHand = units(360);
        QVERIFY(!shop.plan().projection.stockOut);
        QCOMPARE(shop.plan().order.quantity, units(0));
        shop.input.onHand = units(500);
        QCOMPARE(shop.plan().excess, units(150) - shop.plan().need.safetyStock);
    }

    /// Of a last case of 24 the half at least must sell; where the supplier sells no less, the buyer is told.
    void aPhaseOutEndsWithHalfACaseLeftAtMost_data() {
        QTest::addColumn<int>("last"); // days on which it is sold
        QTest::addColumn<int>("moq");
        QTest::addColumn<int>("ordered");
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("left");
        // Ten a day, and twelve cases of 24 are 288: of the last one 16 are sold in 28 days, 6 in 27.
        QTest::newRow("half a case is sold") << 28 << 0 << 288 << 0 << true;
        QTest::newRow("less than half is") << 27 << 0 << 264 << -24 << false;
        QTest::newRow("the supplier sells no less") << 27 << 480 << 480 << 0 << true;
    }
    void aPhaseOutEndsWithHalfACaseLeftAtMost() {
        QFETCH(int, last);
        QFETCH(int, moq);
        Shop shop;
        shop.input.rules = {units(moq), units(24), {}, {}};
        know(shop, {{EventKind::PhaseOut, today, today + last - 1, {}, {}, "successor comes"}});
        const SeriesPlan plan = shop.plan();
        QTEST(static_cast<int>(plan.order.quantity.count() / Quantity::scale), "ordered");
        QTEST(static_cast<int>(reason(plan, OrderReason::PhaseOut).count() / Quantity::scale), "cut");
        QTEST(plan.flags.leftOver, "left");
        QCOMPARE(total(plan.reasons), plan.order.quantity);
    }

    void whatWouldComeAfterTheEndIsNotBought() {
        Shop shop;
        know(shop, {{EventKind::PhaseOut, today, today + 10, {}, {}, "gone"}});
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.order.quantity, units(0));
        QVERIFY(plan.kind == SuggestionKind::None);
        QCOMPARE(total(plan.reasons), units(0));
    }

    void aLaunchIsNotExpectedToSellBefore() {
        Shop shop;
        know(shop, {{EventKind::Launch, today + 10, today + 60, {}, {}, "new range"}});
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.weeklyMean[0], 0.0);
        QVERIFY(std::abs(plan.weeklyMean[1] - 40) < 1e-9);
        QCOMPARE(plan.weeklyMean[2], 70.0);
    }

    /// The variance of the weeks after it is not touched by it.
    void whatVariesMoreIsKeptForMore() {
        Shop shop;
        for (int i = 0; i < weeksKnown; ++i)
            shop.demand[static_cast<std::size_t>(i)] = 70 + (i * 37 % 41 - 20);
        const SeriesPlan before = shop.plan();
        know(shop, {{EventKind::Promotion, week(0), week(1) - 1, 1.0, {}, "sale"}});
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.protectionDeviation > before.protectionDeviation);
        QVERIFY(plan.protectionDeviation < 2 * before.protectionDeviation);
        QCOMPARE(plan.weeklyDeviation[2], before.weeklyDeviation[2]);
    }
};

QTEST_GUILESS_MAIN(DemandEventGoldenTest)
#include "DemandEventGoldenTest.moc"
