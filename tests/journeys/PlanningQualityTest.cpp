#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;

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
        QVERIFY(desk.view("planning-quality", "segment = all").empty());
        QVERIFY(desk.view("planning-quality-series", "item_id = 1").empty());
    }

    void whatIsSoldAlikeIsForecastExactly_data() { TestStore::addRows(); }
    void whatIsSoldAlikeIsForecastExactly() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        desk.open(cakestand, 500);
        desk.plan();
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
        desk.plan();
        QCOMPARE(asInteger(inTotal(desk, "unfilled")), 30'000);
        QCOMPARE(asReal(inTotal(desk, "fill_rate")), std::round((1000.0 - 30) / 1000 * 10'000) / 10'000);
        const auto& view = *desk.catalog().findView("planning-quality");
        const auto at = [&](const char* key) { return static_cast<std::size_t>(view.index(key)); };
        for (const char* column : {"series", "ordered", "unfilled", "amount"}) {
            std::int64_t sum = 0;
            for (const auto& row : desk.view("planning-quality", "segment <> all"))
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
        desk.plan();
        QVERIFY(asReal(inTotal(desk, "error")) > 0);
        QVERIFY(asReal(inTotal(desk, "bias")) > 0);
        QVERIFY(asReal(inTotal(desk, "corrections_add")) < 0);
    }
};

QTEST_GUILESS_MAIN(PlanningQualityTest)
#include "PlanningQualityTest.moc"
