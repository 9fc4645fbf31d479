#include "core/base/Clock.h"
#include "core/base/JsonText.h"
#include "core/planning/BacktestReport.h"
#include "core/planning/ServiceByValue.h"

#include "tests/support/Printing.h"

#include <boost/json.hpp>

#include <QtTest>

#include <cmath>
#include <set>

using namespace opsdesk;

namespace {

constexpr int weeks = 40;

BacktestSeries constantDemand(double perWeek) {
    BacktestSeries series;
    series.id = "LAMP";
    series.demand.assign(weeks, perWeek);
    series.unitCost = Minor(200);
    series.price = Minor(500);
    series.leadTimeDays = 7;
    return series;
}

/// An assortment as shops have it: few items sell much, most sell now and then, in clumps.
std::vector<BacktestSeries> assortment(int size) {
    SeededRandom random(20111130);
    const auto uniform = [&] { return (static_cast<double>(random.next() >> 11) + 0.5) / 9007199254740992.0; };
    std::vector<BacktestSeries> all;
    for (int i = 0; i < size; ++i) {
        BacktestSeries series;
        series.id = "SKU-" + std::to_string(i);
        const double rate = std::exp(1 + 1.5 * normalQuantile(uniform()));
        const double chance = 0.2 + 0.8 * uniform();
        for (int week = 0; week < 60; ++week) {
            const bool asked = uniform() < chance;
            series.demand.push_back(asked ? std::round(rate / chance * std::exp(0.7 * normalQuantile(uniform()))) : 0);
        }
        series.unitCost = Minor(20 + static_cast<std::int64_t>(2000 * uniform() * uniform()));
        series.price = series.unitCost + series.unitCost;
        series.leadTimeDays = 14;
        series.leadTimeDeviationDays = 6;
        all.push_back(std::move(series));
    }
    return all;
}

std::string told(const BacktestRow& row) {
    std::string text;
    for (const BacktestSegment& segment : row.segments) {
        text += toJsonText(toJson(row, segment)) + "\n";
    }
    return text;
}

const ReplayFigures& total(const BacktestRow& row) {
    return row.segments.front().figures;
}

bool expectsTheSame(const ProtectionDemand& a, const ProtectionDemand& b) {
    return a.demand.mean() == b.demand.mean() && a.demand.deviation() == b.demand.deviation() &&
           a.overLeadTime == b.overLeadTime && a.perDay == b.perDay;
}

} // namespace

/// A replay does what a shop would have seen, and no policy sees more than it could have known.
class BacktestTest : public QObject {
    Q_OBJECT
private slots:
    /// One piece is asked for each day; orders take a week, reviews come each week.
    void replaysAsByHand_data() {
        QTest::addColumn<double>("level");
        QTest::addColumn<int>("moq");
        QTest::addColumn<bool>("backorders");
        QTest::addColumn<double>("fillRate");
        QTest::addColumn<double>("cycleService");
        QTest::addColumn<double>("stock");
        QTest::addColumn<int>("orders");
        QTest::addColumn<double>("lostMargin");
        // 6, 5, … 0 at the end of the days of a week.
        QTest::newRow("stock for lead time and review: nothing is missing")
            << 14.0 << 0 << false << 1.0 << 1.0 << 3.0 << 18 << 0.0;
        // Every second week the shelf is empty until the order comes; nothing more is ordered while it is on its way.
        QTest::newRow("stock for a week: every second week is lost")
            << 7.0 << 0 << false << 0.5 << 0.5 << 1.5 << 9 << 63 * 300.0;
        QTest::newRow("stock for a week, customers wait: all do, for ever")
            << 7.0 << 0 << true << 0.0 << 0.0 << 0.0 << 18 << 0.0;
        QTest::newRow("a week more: seven pieces lie longer") << 21.0 << 0 << false << 1.0 << 1.0 << 10.0 << 18 << 0.0;
        QTest::newRow("a minimum of three weeks: an order every third")
            << 14.0 << 21 << false << 1.0 << 1.0 << 10.0 << 6 << 0.0;
    }
    void replaysAsByHand() {
        QFETCH(double, level);
        QFETCH(int, moq);
        QFETCH(bool, backorders);
        BacktestSeries series = constantDemand(7);
        series.rules.minimum = Quantity::units(moq);
        BacktestOptions options;
        options.backorders = backorders;
        const std::vector<StockLevels> levels(weeks / 2, StockLevels{level, 0, 0});
        const ReplayFigures figures = replay(series, {20, 2}, levels, LeadTimeDraws::spread(7, 0), options);
        QCOMPARE(figures.demand, 126.0);
        QTEST(figures.fillRate(), "fillRate");
        QTEST(figures.cycleService(), "cycleService");
        QTEST(figures.stock, "stock");
        QTEST(static_cast<int>(figures.orders), "orders");
        QTEST(std::round(figures.lostMargin), "lostMargin");
        QCOMPARE(figures.stockValue, figures.stock * 200);
    }

    void whatIsCertainNeedsNoSafetyStock() {
        Backtest test({constantDemand(70)}, std::nullopt, {});
        const BacktestRow row =
            test.play({BacktestPolicy::Opsdesk, BacktestService::Cycle, BacktestWorth::Units, 0.99});
        QCOMPARE(total(row).fillRate(), 1.0);
        QCOMPARE(total(row).stock, 30.0); // 60, 50, … 0
        QCOMPARE(row.segments.back().segment, std::string("AX"));
        QCOMPARE(row.segments.front().bias(), 0.0);
    }

    void policiesKnowThePastAlone_data() {
        QTest::addColumn<int>("policy");
        QTest::newRow("opsdesk") << static_cast<int>(BacktestPolicy::Opsdesk);
        QTest::newRow("ses") << static_cast<int>(BacktestPolicy::Ses);
        QTest::newRow("minmax") << static_cast<int>(BacktestPolicy::MinMax);
    }
    void policiesKnowThePastAlone() {
        QFETCH(int, policy);
        const auto who = static_cast<BacktestPolicy>(policy);
        const BacktestOptions options;
        const LeadTimeDraws leadTimes = LeadTimeDraws::spread(14, 6);
        const int changed = 45; // the first period that is another
        int differing = 0;
        for (const BacktestSeries& series : assortment(40)) {
            BacktestSeries other = series;
            for (auto t = static_cast<std::size_t>(changed); t < other.demand.size(); ++t) {
                other.demand[t] = 3 * other.demand[t] + 50;
            }
            const auto span = replaySpan(series, 14, options);
            BacktestPlanner planner;
            const auto before = planner.outlook(who, series, *span, leadTimes, options);
            const auto after = planner.outlook(who, other, *span, leadTimes, options);
            QCOMPARE(before.reviews.size(), std::size_t{30});
            for (int review = 0; review <= changed - span->first; ++review) {
                const auto i = static_cast<std::size_t>(review);
                QVERIFY2(expectsTheSame(before.reviews[i], after.reviews[i]), series.id.c_str());
            }
            differing += !expectsTheSame(before.reviews.back(), after.reviews.back());
        }
        QCOMPARE(differing, who == BacktestPolicy::MinMax ? 0 : 40); // the rule was set once
    }

    /// The second look forecasts with the method of the first, fitted again, as the next run of a plan does.
    void aMethodIsKeptAsAPlanKeepsIt() {
        const BacktestOptions options;
        const LeadTimeDraws leadTimes = LeadTimeDraws::spread(14, 6);
        int kept = 0;
        for (const BacktestSeries& series : assortment(40)) {
            const auto span = replaySpan(series, 14, options);
            BacktestPlanner replayed;
            const auto outlook = replayed.outlook(BacktestPolicy::Opsdesk, series, *span, leadTimes, options);
            SeriesPlanner planner;
            SeriesInput input;
            input.firstWeek = Date::of(1970, 1, 5);
            input.leadTimeDays = 14;
            input.leadTimeDeviationDays = 6;
            const auto look = [&](int period, SeriesPlan& plan) {
                input.weeklyDemand = std::span(series.demand).first(static_cast<std::size_t>(period));
                input.asOf = input.firstWeek + 7 * period;
                return planner.protection(input, plan);
            };
            SeriesPlan first;
            QCOMPARE(look(span->first, first).demand.mean(), outlook.reviews[0].demand.mean());
            const Date selected = input.asOf;
            if (isDueByAge(static_cast<std::int64_t>(seedOf(series.id)), 0, selected, selected + 7, 13)) {
                continue;
            }
            input.kept = KeptMethod{first.chosenMethod, first.tested, selected};
            SeriesPlan second;
            const DemandDistribution demand = look(span->first + 1, second).demand;
            QCOMPARE(demand.mean(), outlook.reviews[1].demand.mean());
            QCOMPARE(demand.deviation(), outlook.reviews[1].demand.deviation());
            kept += second.selection == SelectionCause::Kept;
        }
        QVERIFY(kept > 20);
    }

    void coresChangeNothing() {
        const BacktestPlay value{BacktestPolicy::Opsdesk, BacktestService::Value, BacktestWorth::Units, 0.95};
        BacktestOptions options;
        options.threads = 1;
        Backtest alone(assortment(70), std::nullopt, options);
        options.threads = 4;
        Backtest together(assortment(70), std::nullopt, options);
        QCOMPARE(told(together.play(value)), told(alone.play(value)));
        QCOMPARE(told(together.tune({BacktestPolicy::Ses}, 0.9)), told(alone.tune({BacktestPolicy::Ses}, 0.9)));
    }

    void tunesEachPolicyToTheFillRateWanted() {
        Backtest test(assortment(150), std::nullopt, {});
        for (const BacktestPlay& play : {BacktestPlay{BacktestPolicy::MinMax}, BacktestPlay{BacktestPolicy::Ses},
                                         BacktestPlay{BacktestPolicy::Opsdesk, BacktestService::Segment},
                                         BacktestPlay{BacktestPolicy::Opsdesk, BacktestService::Fill},
                                         BacktestPlay{BacktestPolicy::Opsdesk, BacktestService::Value}}) {
            double stockBefore = 0;
            for (const double fill : {0.9, 0.95, 0.98}) {
                const BacktestRow row = test.tune(play, fill);
                QVERIFY2(row.reached, told(row).c_str());
                QVERIFY2(std::abs(total(row).fillRate() - fill) < 0.002, told(row).c_str());
                QVERIFY2(total(row).stockValue > stockBefore, told(row).c_str());
                stockBefore = total(row).stockValue;
            }
        }
    }

    void aFillRateOutOfReachIsToldAsSuch() {
        Backtest test(assortment(20), std::nullopt, {});
        const BacktestRow row = test.tune({BacktestPolicy::Opsdesk, BacktestService::Cycle}, 0.01);
        QVERIFY(!row.reached); // the planner never plans for less than the mean
        QVERIFY(total(row).fillRate() > 0.5);
    }

    void servingByValueHoldsLessThanOneServiceForAll() {
        Backtest test(assortment(300), std::nullopt, {});
        const BacktestRow same = test.tune({BacktestPolicy::Opsdesk, BacktestService::Cycle}, 0.95);
        const BacktestRow byValue = test.tune({BacktestPolicy::Opsdesk, BacktestService::Value}, 0.95);
        QVERIFY2(total(byValue).stockValue < 0.95 * total(same).stockValue, (told(same) + told(byValue)).c_str());
    }

    void serviceFollowsWhatAUnitCostsAndIsWorth() {
        QCOMPARE(cycleServiceByValue(100, 1, 900), 0.9);
        QCOMPARE(cycleServiceByValue(100, 2, 950), 0.95);
        QCOMPARE(cycleServiceByValue(4000, 1, 1000), 0.2); // dearer than missing it
        QCOMPARE(cycleServiceByValue(0, 1, 1000), 0.99999);
        std::vector<ServiceShare> shares;
        for (const double cost : {10.0, 100.0, 1000.0}) {
            shares.push_back({DemandDistribution::normal(400, 150), 100, cost, 1});
        }
        const double multiplier = multiplierForFillRate(shares, 0.97);
        double missing = 0;
        for (const ServiceShare& share : shares) {
            const double level = cycleServiceByValue(share.unitCost, share.worth, multiplier);
            missing +=
                share.protection.expectedShortage(protectionStock(share.protection, {ServiceKind::Value, level}, 1));
        }
        QVERIFY(std::abs(missing / 300 - 0.03) < 1e-6);
    }

    void leadTimesAreDrawnByOrderAlone() {
        const LeadTimeDraws draws = LeadTimeDraws::observed({3, 10, 30});
        std::set<int> drawn;
        for (int day = 0; day < 70; day += 7) {
            QCOMPARE(draws.draw(1, "LAMP", day), draws.draw(1, "LAMP", day));
            drawn.insert(draws.draw(1, "LAMP", day));
        }
        QCOMPARE(drawn, (std::set<int>{3, 10, 30}));
        double sum = 0;
        const LeadTimeDraws spread = LeadTimeDraws::spread(21, 10);
        for (int day = 0; day < 5000; ++day) {
            sum += spread.draw(7, "LAMP", day);
        }
        QVERIFY2(std::abs(sum / 5000 - 21) < 0.5, qPrintable(QString::number(sum / 5000)));
    }

    void shortSeriesAreLeftOut_data() {
        QTest::addColumn<int>("periods");
        QTest::addColumn<int>("first");
        QTest::newRow("too short") << 21 << 0;
        QTest::newRow("just long enough: eight known, three run in, eight measured") << 22 << 11;
        QTest::newRow("half of it is known") << 60 << 30;
    }
    void shortSeriesAreLeftOut() {
        QFETCH(int, periods);
        QFETCH(int, first);
        BacktestSeries series;
        series.demand.assign(static_cast<std::size_t>(periods), 1);
        const auto span = replaySpan(series, 14, {});
        QCOMPARE(span ? span->first : 0, first);
        QCOMPARE(span ? span->measured : 0, first > 0 ? 3 : 0);
    }

    /// What many units of erratic demand need is not symmetric.
    void manyUnitsHaveALongTail() {
        const DemandDistribution demand = DemandDistribution::of(200, 150).withLongTail();
        QVERIFY(demand.shape() == DemandShape::Lognormal);
        QCOMPARE(demand.expectedShortage(0), 200.0);
        // ln D has variance ln(1 + 0.75²) = 0.4462871, and the median is 200 / 1.25.
        QVERIFY(std::abs(demand.quantile(0.5) - 160) < 1e-9);
        QVERIFY(std::abs(demand.quantile(0.99) - 160 * std::exp(2.3263478740 * std::sqrt(0.4462871026))) < 1e-6);
        QVERIFY(std::abs(demand.cumulative(demand.quantile(0.9)) - 0.9) < 1e-12);
        QVERIFY(std::abs(demand.expectedShortage(demand.stockForShortage(5)) - 5) < 1e-6);
        QVERIFY(DemandDistribution::of(20, 30).withLongTail().shape() == DemandShape::NegativeBinomial); // counted
        double missing = 0; // E[(D − 300)⁺] added up over the quantiles
        for (int i = 0; i < 200000; ++i) {
            missing += std::max(0.0, demand.quantile((i + 0.5) / 200000) - 300) / 200000;
        }
        QVERIFY(std::abs(missing - demand.expectedShortage(300)) < 0.01);
        const double steady = DemandDistribution::of(1000, 50).withLongTail().quantile(0.95);
        QVERIFY(std::abs(steady - DemandDistribution::normal(1000, 50).quantile(0.95)) < 3);
    }
};

QTEST_GUILESS_MAIN(BacktestTest)
#include "BacktestTest.moc"
