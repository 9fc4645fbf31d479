#include "tests/support/Printing.h"
#include "tests/support/Shop.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

Quantity lineOf(const SeriesPlan& plan, OrderReason reason) {
    for (const OrderReasonLine& line : plan.reasons) {
        if (line.reason == reason) {
            return line.quantity;
        }
    }
    return {};
}

} // namespace

/// What a buyer expects of a suggestion, rule by rule.
class OrderGoldenTest : public QObject {
    Q_OBJECT
private slots:
    void needOf63InCratesOf24Orders72() {
        Shop shop;
        shop.input.onHand = units(100);
        shop.input.allocated = units(5);
        shop.openOrders = {{today + 4, units(122)}};
        shop.input.rules.pack = units(24);
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.kind == SuggestionKind::Buy);
        QCOMPARE(plan.order.need, units(63));
        QCOMPARE(plan.order.quantity, units(72));
        const std::vector<OrderReasonLine> expected = {{OrderReason::DemandOverLeadTime, units(210)},
                                                       {OrderReason::DemandOverReview, units(70)},
                                                       {OrderReason::Allocated, units(5)},
                                                       {OrderReason::OnHand, units(-100)},
                                                       {OrderReason::OnOrder, units(-122)},
                                                       {OrderReason::Multiple, units(9)}};
        QVERIFY(plan.reasons == expected);
        QCOMPARE(plan.arrival, today + 21);
        QCOMPARE(plan.orderBy.value(), today); // 217 last 21.7 days; what comes must come by then
    }

    /// Items of a real shop. The figures were computed apart from this program: residuals of the average or smoothing,
    /// what an error of its level adds up to over lead time and review, the lead time's own deviation, and the quantile
    /// of the normal or negative binomial distribution.
    void realItemsAreOrderedAsComputedApart_data() {
        QTest::addColumn<std::vector<double>>("demand");
        QTest::addColumn<int>("method");
        QTest::addColumn<double>("leadTime");
        QTest::addColumn<double>("deviation");
        QTest::addColumn<int>("review");
        QTest::addColumn<double>("service");
        QTest::addColumn<int>("onHand");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("multiple");
        QTest::addColumn<int>("reorderPoint");
        QTest::addColumn<int>("quantity");
        using Weeks = std::vector<double>;
        const auto average = static_cast<int>(ForecastMethod::MovingAverage);
        const auto smoothed = static_cast<int>(ForecastMethod::Ses);
        const auto combined = static_cast<int>(ForecastMethod::Combination);
        const Weeks twelve{24, 15, 30, 73, 174, 67, 24, 65, 146, 36, 40, 60};
        QTest::newRow("23404, mean of four weeks")
            << twelve << average << 31.2 << 16.23884232326923 << 14 << 0.97 << 744 << 24 << 12 << 1217 << 480;
        QTest::newRow("23404, mean of four weeks and roots smoothed by 0.05")
            << twelve << combined << 31.2 << 16.23884232326923 << 14 << 0.97 << 744 << 24 << 12 << 1001 << 264;
        QTest::newRow("85123A abroad, smoothed by 0.4")
            << Weeks{1, 70, 24, 0,  6,  0,  256, 6,  38, 14, 38, 38, 12, 12, 18, 12,  12,
                     0, 6,  0,  9,  12, 36, 32,  6,  0,  38, 0,  12, 6,  0,  26, 0,   24,
                     6, 76, 32, 12, 2,  42, 6,   18, 0,  6,  12, 82, 69, 4,  70, 154, 346}
            << smoothed << 9.571428571428571 << 22.489044952090403 << 7 << 0.95 << 872 << 12 << 12 << 1493 << 624;
        QTest::newRow("22942 abroad, six weeks old") << Weeks{4, 2, 0, 0, 2, 4} << average << 18.25
                                                     << 4.7169905660283025 << 14 << 0.92 << 18 << 6 << 6 << 21 << 6;
    }
    void realItemsAreOrderedAsComputedApart() {
        QFETCH(std::vector<double>, demand);
        QFETCH(int, method);
        QFETCH(double, leadTime);
        QFETCH(double, deviation);
        QFETCH(int, review);
        QFETCH(double, service);
        QFETCH(int, onHand);
        QFETCH(int, minimum);
        QFETCH(int, multiple);
        Shop shop;
        shop.demand = demand;
        shop.input.method = static_cast<ForecastMethod>(method);
        shop.input.leadTimeDays = leadTime;
        shop.input.leadTimeDeviationDays = deviation;
        shop.input.reviewDays = review;
        shop.input.service.level = service;
        shop.input.onHand = units(onHand);
        shop.input.rules = {units(minimum), units(multiple), {}, {}};
        const SeriesPlan plan = shop.plan();
        QTEST(static_cast<int>(plan.need.reorderPoint().count() / Quantity::scale), "reorderPoint");
        QTEST(static_cast<int>(plan.order.quantity.count() / Quantity::scale), "quantity");
    }

    /// 5,000 units in a week of an item that sells 60 to 74: the level takes it as 74, the spread as five times that.
    void anExtremeWeekWidensTheSpreadAndMovesNoLevel() {
        const auto planWith = [](double week) {
            Shop shop;
            for (std::size_t t = 0; t < shop.demand.size(); ++t) {
                shop.demand[t] = 60 + static_cast<double>(t * 7 % 21);
            }
            shop.demand[90] = week;
            shop.input.method = ForecastMethod::MovingAverage;
            return shop.plan();
        };
        const SeriesPlan usual = planWith(74);
        const SeriesPlan extreme = planWith(5000);
        QCOMPARE(extreme.protectionDemand, usual.protectionDemand);
        QVERIFY(extreme.demandDeviationPerDay > 1.5 * usual.demandDeviationPerDay);
        QCOMPARE(planWith(80'995).demandDeviationPerDay, extreme.demandDeviationPerDay);
        QVERIFY(extreme.need.safetyStock > usual.need.safetyStock);
    }

    void needOf63UnderMinimumOf72Orders72() {
        const OrderQuantity order = orderQuantity(units(63), {units(72), {}, {}, {}});
        QCOMPARE(order.quantity, units(72));
        QVERIFY(order.steps == (std::vector<RoundingStep>{{RoundingRule::Minimum, units(63), units(72)}}));
    }

    void aMultipleAndAPackAreBothKept() {
        QCOMPARE(orderQuantity(units(1), {{}, units(10), units(24), {}}).quantity, units(120));
        QCOMPARE(orderQuantity(Quantity::thousandths(1), {{}, Quantity::thousandths(250), {}, {}}).quantity,
                 Quantity::thousandths(250));
    }

    void theMaximumCutsToWholeSteps() {
        const OrderQuantity order = orderQuantity(units(100), {units(12), units(12), {}, units(50)});
        QCOMPARE(order.quantity, units(48));
        QVERIFY(order.steps.back() == (RoundingStep{RoundingRule::Maximum, units(108), units(48)}));
    }

    void aMaximumBelowTheMinimumOrdersNothingAndSaysSo() {
        Shop shop;
        shop.input.rules = {units(100), {}, {}, units(50)};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.flags.ruleConflict);
        QVERIFY(plan.kind != SuggestionKind::Buy);
        QCOMPARE(lineOf(plan, OrderReason::Conflict), units(-280));
        QCOMPARE(total(plan.reasons), units(0));
    }

    void whatIsPromisedIsOrderedOnTop() {
        Shop shop;
        shop.input.backorders = units(40);
        const SeriesPlan plan = shop.plan();
        QCOMPARE(plan.order.quantity, units(320));
        QVERIFY(plan.status == StockStatus::OutOfStock);
        QCOMPARE(plan.projection.minimumOn > today, true);
        QVERIFY(plan.projection.without.front() == -40);
    }

    void leadTimesThatVaryAreCoveredBySafetyStock() {
        Shop shop;
        shop.input.leadTimeDeviationDays = 2;
        const SeriesPlan plan = shop.plan();
        // Demand never varies here: 1.6449 × 10 a day × 2 days = 32.9.
        QCOMPARE(plan.need.safetyStock, units(33));
        QCOMPARE(plan.order.quantity, units(313));
    }

    void aFillRateNeedsLessThanACycleServiceOfTheSameFigure() {
        Shop shop;
        shop.input.leadTimeDeviationDays = 5;
        const Quantity cycle = shop.plan().need.safetyStock;
        shop.input.service.kind = ServiceKind::FillRate;
        shop.input.rules.minimum = units(500);
        const Quantity fill = shop.plan().need.safetyStock;
        QVERIFY(fill < cycle);
        QVERIFY(fill >= units(0));
    }

    void enoughOnTheWayIsNotOrderedAgain() {
        Shop shop;
        shop.input.onHand = units(100);
        shop.openOrders = {{today + 5, units(250)}};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.kind == SuggestionKind::None);
        QVERIFY(plan.status == StockStatus::Ok);
        QCOMPARE(lineOf(plan, OrderReason::Surplus), units(70));
        QCOMPARE(total(plan.reasons), units(0));
        QCOMPARE(plan.moneyAtRisk, Minor(0));
        QCOMPARE(plan.orderBy.value(), today + 35 - 21);
    }

    void anOrderThatCostsIsMadeLessOften() {
        Shop shop;
        shop.input.onHand = units(270);
        shop.input.orderCost = Minor(5000);
        shop.input.holdingRate = 0.25;
        const SeriesPlan plan = shop.plan();
        // √(2 × 50.00 × 3650 / (0.25 × 4.00)) = 604 an order, of which 70 are the review's own.
        QCOMPARE(plan.need.economicLot, units(534));
        QCOMPARE(plan.order.quantity, units(280 + 534 - 270));
        shop.input.onHand = units(290);
        QVERIFY(shop.plan().kind == SuggestionKind::None);
        QCOMPARE(lineOf(shop.plan(), OrderReason::NotYet), units(-(280 + 534 - 290)));
    }

    void moneyAtRiskIsTheMarginOfWaitingAReview() {
        Shop shop;
        shop.input.onHand = units(240);
        // 240 last 24 days: an order now comes on day 21, one a week later on day 28, when 40 are missing at 2.50 each.
        QCOMPARE(shop.plan().moneyAtRisk, Minor(40 * 250));
        shop.input.onHand = units(0);
        // Without stock, 21 days are lost whatever is done; the week that waiting adds costs 70.
        QCOMPARE(shop.plan().moneyAtRisk, Minor(70 * 250));
        shop.input.unitMargin = Minor(-10);
        QCOMPARE(shop.plan().moneyAtRisk, Minor(0));
    }

    void theProjectionShowsBothWays() {
        Shop shop;
        shop.input.onHand = units(100);
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.status == StockStatus::OutOn);
        QCOMPARE(plan.projection.stockOut.value(), today + 10);
        QCOMPARE(plan.projection.coverDays.value(), 10.0);
        QCOMPARE(plan.projection.coverDaysAfter.value(), 28.0);
        QCOMPARE(plan.projection.without[2], -40.0);
        QCOMPARE(plan.projection.with[2], -40.0);
        QCOMPARE(plan.projection.with[3] - plan.projection.without[3], 180.0);
        QCOMPARE(plan.projection.minimum, plan.projection.without.back());
    }

    void anOrderThatComesTooLateIsExpedited() {
        Shop shop;
        shop.input.onHand = units(50);
        shop.openOrders = {{today + 20, units(400)}};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.kind == SuggestionKind::Expedite);
        QCOMPARE(plan.advice.size(), std::size_t{1});
        QCOMPARE(plan.advice[0].neededOn.value(), today + 5);
        QCOMPARE(plan.advice[0].moneyAtRisk, Minor(150 * 250)); // from day 5 to day 20
        QVERIFY(plan.status == StockStatus::OutOn);
    }

    void whatIsLostIsCountedOnce() {
        Shop shop;
        shop.openOrders = {{today + 16, units(100)}, {today + 26, units(100)}};
        const SeriesPlan plan = shop.plan();
        // Until the first comes 160 are lost, of which it can save 100 and the second the rest. What it brings then
        // lasts until the second.
        QCOMPARE(plan.advice.size(), std::size_t{2});
        QCOMPARE(plan.advice[0].moneyAtRisk, Minor(100 * 250));
        QCOMPARE(plan.advice[1].moneyAtRisk, Minor(60 * 250));
    }

    void anOverdueOrderIsChasedAtOnce() {
        Shop shop;
        shop.input.onHand = units(50);
        shop.openOrders = {{today - 3, units(400)}};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.kind == SuggestionKind::Expedite);
        QCOMPARE(plan.advice[0].due, today - 3);
    }

    void anOrderThatComesTooEarlyIsPostponed() {
        Shop shop;
        shop.input.onHand = units(700);
        shop.input.holdingRate = 0.25;
        shop.openOrders = {{today + 10, units(100)}};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.kind == SuggestionKind::Postpone);
        QCOMPARE(plan.advice[0].neededOn.value(), today + 70);
        // 100 at 4.00, a quarter a year, for 60 days.
        QCOMPARE(plan.advice[0].moneyAtRisk, Minor(1644));
    }

    void whatIsNotWithTheSupplierYetGivesWay() {
        Shop shop;
        shop.input.onHand = units(150);
        shop.openOrders = {{today + 10, units(500), false}, {today + 12, units(100)}};
        // With the supplier are 100, needed on day 15. That 500 more wait for approval is no reason to put them off.
        QVERIFY(shop.plan().advice.empty());
        // But who expects them has no reason to hurry either.
        shop.openOrders[1].due = today + 40;
        QVERIFY(shop.plan().advice.empty());
        shop.openOrders[0].sent = true;
        shop.openOrders[1].due = today + 12;
        QCOMPARE(shop.plan().advice.at(0).openOrder, std::size_t{1});
    }

    void anOrderNobodyNeedsIsCancelled() {
        Shop shop;
        shop.input.onHand = units(9000);
        shop.openOrders = {{today + 10, units(100)}};
        const SeriesPlan plan = shop.plan();
        QVERIFY(plan.kind == SuggestionKind::Cancel);
        QVERIFY(!plan.advice[0].neededOn);
        QVERIFY(plan.status == StockStatus::Excess);
        // Beyond 28 days of need and 180 more: 9100 − 2080.
        QCOMPARE(plan.excess, units(9100 - 2080));
    }

    void suggestionsDoNotFlicker_data() {
        QTest::addColumn<int>("published");
        QTest::addColumn<int>("current");
        QTest::addColumn<bool>("kept");
        QTest::newRow("same") << 100 << 100 << true;
        QTest::newRow("within a tenth") << 100 << 91 << true;
        QTest::newRow("more than a tenth") << 100 << 112 << false;
        QTest::newRow("one step") << 24 << 36 << true;
        QTest::newRow("two steps") << 24 << 48 << false;
        QTest::newRow("gone") << 12 << 0 << false;
        QTest::newRow("new") << 0 << 12 << false;
    }
    void suggestionsDoNotFlicker() {
        QFETCH(int, published);
        QFETCH(int, current);
        QFETCH(bool, kept);
        OrderRules rules;
        if (published < 100) {
            rules.multiple = units(12);
        }
        QCOMPARE(keepsPublished(units(published), units(current), rules), kept);
    }

    void senselessInputIsRefused() {
        const auto refuses = [](const std::function<void(SeriesInput&)>& spoil) {
            Shop shop;
            spoil(shop.input);
            try {
                shop.plan();
                return false;
            } catch (const std::invalid_argument&) {
                return true;
            }
        };
        QVERIFY(refuses([](SeriesInput& input) { input.leadTimeDays = -1; }));
        QVERIFY(refuses([](SeriesInput& input) { input.leadTimeDays = std::nan(""); }));
        QVERIFY(refuses([](SeriesInput& input) { input.leadTimeDeviationDays = HUGE_VAL; }));
        QVERIFY(refuses([](SeriesInput& input) { input.service.level = 1; }));
        QVERIFY(refuses([](SeriesInput& input) { input.reviewDays = -7; }));
        QVERIFY(!refuses([](SeriesInput&) {}));
    }

    /// Whatever comes in: the parts add up, rules are kept, and the same planner says what a new one says.
    void thePartsAddUpWhateverComesIn() {
        std::mt19937 draw(20111130);
        const auto below = [&](unsigned limit) { return static_cast<int>(draw() % limit); };
        SeriesPlanner planner;
        int bought = 0;
        for (int round = 0; round < 1500; ++round) {
            Shop shop;
            shop.demand.assign(static_cast<std::size_t>(below(130)), 0.0);
            const int size = 1 + below(40);
            const int chance = 1 + below(10);
            for (double& week : shop.demand) {
                week = below(10) < chance ? below(static_cast<unsigned>(size)) : 0;
                week = below(200) == 0 ? std::nan("") : week;
            }
            shop.input.onHand = Quantity::thousandths(below(90000));
            shop.input.allocated = units(below(9));
            shop.input.backorders = units(below(5));
            shop.input.leadTimeDays = below(60);
            shop.input.leadTimeDeviationDays = below(10);
            shop.input.orderCost = Minor(below(3) * 400);
            shop.input.service = {below(2) == 0 ? ServiceKind::CycleService : ServiceKind::FillRate,
                                  0.5 + below(50) / 100.0};
            shop.input.rules = {units(below(30)), Quantity::thousandths(below(3) * 500), units(below(3) * 6),
                                units(below(4) == 0 ? 60 : 0)};
            for (int due = 5; below(3) > 0 && due < 80; due += 20) {
                shop.openOrders.push_back({today + due - 10, units(1 + below(80))});
            }
            const SeriesPlan plan = shop.plan();
            QCOMPARE(total(plan.reasons), plan.order.quantity);
            const OrderRules& rules = shop.input.rules;
            if (plan.order.quantity > Quantity()) {
                ++bought;
                QVERIFY(plan.order.quantity >= rules.minimum);
                QVERIFY(plan.order.quantity.count() % rules.step().count() == 0);
                QVERIFY(rules.maximum == Quantity() || plan.order.quantity <= rules.maximum);
                QVERIFY(plan.order.quantity >= plan.order.need ||
                        plan.order.steps.back().rule == RoundingRule::Maximum);
            }
            QVERIFY(plan.serviceAfter >= plan.serviceNow && plan.serviceAfter <= 1);
            QVERIFY(plan.moneyAtRisk >= Minor(0));
            QVERIFY(plan.bias >= -1 && plan.bias <= 10);
            QVERIFY(plan.need.safetyStock.toDouble() <= longestSafetyStockDays * plan.demandPerDay + 2);
            const SeriesPlan again = planner.plan(shop.input);
            QCOMPARE(again.order.quantity, plan.order.quantity);
            QCOMPARE(again.moneyAtRisk, plan.moneyAtRisk);
            QVERIFY(again.reasons == plan.reasons);
            QCOMPARE(again.projection.without, plan.projection.without);
        }
        QVERIFY(bought > 300);
    }
};

QTEST_GUILESS_MAIN(OrderGoldenTest)
#include "OrderGoldenTest.moc"
