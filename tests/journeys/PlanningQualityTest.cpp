#include "core/planning/PlanningQuality.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;

CommandResult measure(PlanningWorkspace& desk, std::size_t atMost = mostJudged, const std::string& actor = "planner") {
    PlanOptions options;
    options.actor = actor;
    const auto report = measureQuality(desk.reader(), options, atMost);
    return desk.TestEngine::submit(qualityCommand(*report, desk.clock(), desk.random(), options));
}

/// A plan of everything, and what planning reached by then.
void planAndMeasure(PlanningWorkspace& desk, std::optional<Date> asOf = {}) {
    desk.plan(asOf);
    const auto result = measure(desk);
    QVERIFY2(result.applied(), result.rejection.text.c_str());
}

Value inTotal(PlanningWorkspace& desk, const std::string& column) {
    return desk.cell("planning-quality", "segment = all", column);
}

CommandResult correct(PlanningWorkspace& desk, std::int64_t item, Date week, int units) {
    return desk.TestEngine::submit(
        desk.command("demand.correct", "planner",
                     fmt::format(R"({{"item_id":{},"node_id":1,"week":"{}","quantity":{},"reason":"counted"}})", item,
                                 week.toString(), units)));
}

} // namespace

/// What planning reached in the twelve weeks before the last plan, told by the rows that it comes from.
class PlanningQualityTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsJudgedBeforeTheFirstPlan_data() { TestStore::addRows(); }
    void nothingIsJudgedBeforeTheFirstPlan() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        QVERIFY(!measureQuality(desk.reader(), {}));
        QVERIFY(desk.view("planning-quality", "segment = all").empty());
        QVERIFY(desk.view("planning-quality-series", "item_id = 1").empty());
    }

    void whatIsSoldAlikeIsForecastExactly_data() { TestStore::addRows(); }
    void whatIsSoldAlikeIsForecastExactly() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        desk.open(cakestand, 500);
        planAndMeasure(desk);
        QCOMPARE(asInteger(inTotal(desk, "series")), 1);
        QCOMPARE(asInteger(inTotal(desk, "ordered")), 12 * 70'000);
        QCOMPARE(asReal(inTotal(desk, "fill_rate")), 1.0);
        QCOMPARE(asReal(inTotal(desk, "error")), 0.0);
        QCOMPARE(asReal(inTotal(desk, "bias")), 0.0);
        QVERIFY(asInteger(inTotal(desk, "amount")) > 0);
        QVERIFY(isNull(inTotal(desk, "corrections_add")));
    }

    void whatCustomersDidNotGetIsMissedAndSegmentsAddUp_data() { TestStore::addRows(); }
    void whatCustomersDidNotGetIsMissedAndSegmentsAddUp() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        desk.sellWeekly(ornament, 10);
        desk.sell(cakestand, Date::of(2011, 11, 16), 40, 10);
        desk.sell(cakestand, Date::of(2011, 6, 1), 40, 10); // long before
        planAndMeasure(desk);
        QCOMPARE(asInteger(inTotal(desk, "unfilled")), 30'000);
        QCOMPARE(asReal(inTotal(desk, "fill_rate")), std::round((1000.0 - 30) / 1000 * 10'000) / 10'000);
        const auto& view = *desk.catalog().findView("planning-quality");
        const auto at = [&](const char* key) { return static_cast<std::size_t>(view.index(key)); };
        for (const char* column : {"series", "ordered", "unfilled", "amount"}) {
            std::int64_t sum = 0;
            for (const auto& row : desk.view("planning-quality", "kind = segment"))
                sum += asInteger(row[at(column)]);
            QCOMPARE(sum, asInteger(inTotal(desk, column)));
        }
        QCOMPARE(asInteger(desk.cell("planning-quality-series", "item_id = 1", "unfilled")), 30'000);
        QCOMPARE(asInteger(desk.cell("planning-quality-series", "item_id = 2", "unfilled")), 0);
    }

    /// A correction that was wrong costs, and the figures say so.
    void peoplesCorrectionsAreJudgedByWhatCame() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        for (const Date week : {Date::of(2011, 8, 15), Date::of(2011, 8, 22), Date::of(2011, 8, 29)}) {
            const auto result = correct(desk, cakestand, week, 300);
            QVERIFY2(result.applied(), result.rejection.text.c_str());
        }
        planAndMeasure(desk);
        QVERIFY(asReal(inTotal(desk, "error")) > 0);
        QVERIFY(asReal(inTotal(desk, "bias")) > 0);
        QVERIFY(asReal(inTotal(desk, "corrections_add")) < 0);
    }

    /// Fill rate and stock are of all series, forecasts of some, whatever people corrected among them.
    void largeCataloguesAreJudgedByPartOfTheirSeries() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        desk.sellWeekly(ornament, 10);
        QVERIFY(correct(desk, ornament, Date::of(2011, 8, 15), 30).applied());
        desk.plan();
        QVERIFY(measure(desk, 1).applied());
        QCOMPARE(asInteger(inTotal(desk, "series")), 2);
        QCOMPARE(asInteger(inTotal(desk, "judged")), 1);
        QCOMPARE(asInteger(inTotal(desk, "ordered")), 12 * 80'000);
        QVERIFY(!isNull(inTotal(desk, "corrections_add")));
    }

    void whatWasMeasuredBeforeMakesWay_data() { TestStore::addRows(); }
    void whatWasMeasuredBeforeMakesWay() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        desk.sell(cakestand, Date::of(2011, 11, 16), 40, 10);
        planAndMeasure(desk);
        QCOMPARE(desk.view("planning-quality").size(), std::size_t(2));
        QCOMPARE(asInteger(inTotal(desk, "unfilled")), 30'000);
        planAndMeasure(desk, Date::of(2012, 3, 28)); // nobody ordered in the twelve weeks before
        QCOMPARE(desk.view("planning-quality").size(), std::size_t(2));
        QCOMPARE(asInteger(inTotal(desk, "ordered")), 0);
        QVERIFY(isNull(inTotal(desk, "fill_rate")));
        QCOMPARE(desk.view("planning-quality-series", "within = all").size(),
                 desk.view("planning-quality-series").size());
    }

    /// By whom and of what, as each of them turned out.
    void overridesAddUpBySegmentAndPerson() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 10);
        desk.plan();
        const auto row = *desk.suggestion(cakestand);
        QVERIFY(desk.decide(row, "reject", R"({"reason_code":"sg_budget"})").applied());
        planAndMeasure(desk);
        QCOMPARE(asInteger(inTotal(desk, "overrides")), 1);
        QVERIFY(isNull(inTotal(desk, "overrides_add")));
        planAndMeasure(desk, Date::of(2012, 3, 1)); // nobody asked any more
        const auto added = asInteger(desk.cell("suggestion-overrides", "item_id = 1", "amount"));
        QVERIFY(added > 0);
        for (const char* filter : {"segment = all", "kind = person", "kind = segment"}) {
            const auto where = std::string(filter) == "kind = segment" ? "segment = " + row.segment : filter;
            QCOMPARE(asInteger(desk.cell("planning-quality", where, "overrides_add")), added);
            QCOMPARE(asInteger(desk.cell("planning-quality", where, "better")), 1);
        }
        QCOMPARE(asText(desk.cell("planning-quality", "kind = person", "person")), std::string("planner"));
    }

    void whoMayPlanMayMeasure() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        desk.plan();
        QCOMPARE(measure(desk, mostJudged, "buyer").rejection.code, std::string("not_permitted"));
        auto report = *measureQuality(desk.reader(), {});
        report.groups.erase(report.groups.begin());
        const auto command = qualityCommand(report, desk.clock(), desk.random(), {});
        QCOMPARE(desk.TestEngine::submit(command).rejection.code, std::string("wrong_result"));
    }
};

QTEST_GUILESS_MAIN(PlanningQualityTest)
#include "PlanningQualityTest.moc"
