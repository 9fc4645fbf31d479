#include "core/planning/LivePlan.h"
#include "core/planning/SuggestionOverride.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;
const Date today = Date::of(2011, 11, 30);

/// What was touched since the last run is planned, as a console does it moments later.
void planTouched(PlanningWorkspace& desk) {
    PlanOptions options;
    options.threads = 1;
    options.scope = ItemScope(touchedSince(desk.reader(), 1).items);
    for (const auto& command : preparePlan(desk.reader(), desk.clock(), desk.random(), options).commands)
        APPLIED(desk.submit(command));
}

/// "new changed gone unchanged" of the last run.
std::string countsOf(PlanningWorkspace& desk) {
    const auto runs = desk.view("plan-runs");
    const auto last = fmt::format("id = {}", runs.size());
    std::string counts;
    for (const char* column : {"opened", "changed", "gone", "unchanged"})
        counts += fmt::format("{}{}", counts.empty() ? "" : " ", asInteger(desk.cell("plan-runs", last, column)));
    return counts;
}

std::string changed(PlanningWorkspace& desk, const std::string& sku) {
    const auto cell = desk.cell("suggestions", "sku = " + sku, "changed");
    return isNull(cell) ? std::string() : asText(cell);
}

std::string change(PlanningWorkspace& desk, const std::string& sku) {
    return asText(desk.cell("suggestions", "sku = " + sku, "change"));
}

} // namespace

/// What planners are told that a plan changed, and when it leaves them alone.
class PlanChangesTest : public QObject {
    Q_OBJECT

private slots:
    void eachRunCountsWhatItMadeDifferent_data() { TestStore::addRows(); }
    void eachRunCountsWhatItMadeDifferent() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.sellWeekly(ornament, 200);
        desk.open(cakestand, 10);
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("2 0 0 0"));
        QCOMPARE(changed(desk, "CAKESTAND"), std::string("new"));
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 0 0 2"));
        QCOMPARE(changed(desk, "CAKESTAND"), std::string());
        QCOMPARE(change(desk, "CAKESTAND"), std::string());
        desk.take(cakestand, 10, today);
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 1 0 1"));
        QCOMPARE(changed(desk, "CAKESTAND"), std::string("quantity_up"));
        QVERIFY(desk.view("suggestions-gone").empty());
        desk.open(cakestand, 200, today);
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 0 1 1"));
        QCOMPARE(asText(desk.cell("suggestions-gone", "sku = CAKESTAND", "status")), std::string("out_of_stock"));
        desk.take(cakestand, 200, today);
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("1 0 0 1"));
        QCOMPARE(changed(desk, "CAKESTAND"), std::string("again"));
        QVERIFY(desk.view("suggestions-gone").empty());
    }

    void whatIsPlannedAgainDoesNotWipeOutWhatTheRunTold_data() { TestStore::addRows(); }
    void whatIsPlannedAgainDoesNotWipeOutWhatTheRunTold() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.sellWeekly(ornament, 200);
        desk.open(cakestand, 26);
        desk.plan();
        const auto first = desk.suggestion(cakestand)->quantity;
        desk.take(cakestand, 12, today);
        desk.plan();
        const auto night = desk.suggestion(cakestand)->quantity;
        const auto told = change(desk, "CAKESTAND");
        QVERIFY2(told.starts_with("quantity_up " + first.toString()), told.c_str());
        // Two pieces go at noon, too few to move the quantity.
        desk.take(cakestand, 2, today);
        planTouched(desk);
        QCOMPARE(desk.suggestion(cakestand)->available, Quantity::units(12));
        QVERIFY2(change(desk, "CAKESTAND").starts_with(told.substr(0, told.find(';'))),
                 change(desk, "CAKESTAND").c_str());
        // The rest goes: that is told against what the planner saw the day before, not against noon.
        desk.take(cakestand, 12, today);
        planTouched(desk);
        const auto now = desk.suggestion(cakestand)->quantity;
        QVERIFY2(now > night, now.toString().c_str());
        QCOMPARE(change(desk, "CAKESTAND").substr(0, change(desk, "CAKESTAND").find(';')),
                 fmt::format("quantity_up {} → {}", first.toString(), now.toString()));
        QCOMPARE(countsOf(desk), std::string("0 1 0 1")); // of the run itself
        // The next run tells what happened since the last, as if nothing had been planned in between; then nothing is
        // left to tell.
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 1 0 1"));
        QVERIFY(change(desk, "CAKESTAND")
                    .starts_with(fmt::format("quantity_up {} → {}", night.toString(), now.toString())));
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 0 0 2"));
        QCOMPARE(desk.fault(), std::string());
    }

    void aNeedThatWentAndCameBetweenTwoRunsIsNoNews() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 10);
        desk.plan();
        desk.open(cakestand, 200, today);
        planTouched(desk);
        QCOMPARE(desk.view("suggestions-gone").size(), std::size_t(0)); // run 1 brought it, nobody knew it before
        desk.take(cakestand, 200, today);
        planTouched(desk);
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 0 0 1"));
    }

    void aNeedThatWentBetweenTwoRunsIsGoneAfterTheSecond() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 10);
        desk.plan();
        desk.plan();
        desk.open(cakestand, 200, today);
        planTouched(desk);
        QCOMPARE(desk.view("suggestions-gone").size(), std::size_t(1));
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 0 1 0"));
        QCOMPARE(desk.view("suggestions-gone").size(), std::size_t(1));
        desk.plan();
        QCOMPARE(countsOf(desk), std::string("0 0 0 0"));
        QVERIFY(desk.view("suggestions-gone").empty());
    }

    void aQuantityMovesOnlyByMoreThanATenthAndAMultiple_data() {
        QTest::addColumn<int>("sold"); ///< of ten on hand, a multiple of six being sold
        QTest::addColumn<int>("quantity");
        QTest::newRow("one piece") << 1 << 30;
        QTest::newRow("a multiple less one") << 5 << 30;
        QTest::newRow("a multiple more, of five") << 6 << 30;
        QTest::newRow("two multiples") << 10 << 42;
    }
    void aQuantityMovesOnlyByMoreThanATenthAndAMultiple() {
        QFETCH(int, sold);
        QFETCH(int, quantity);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 10);
        desk.plan();
        const auto before = *desk.suggestion(cakestand);
        QCOMPARE(before.quantity, Quantity::units(30));
        desk.take(cakestand, sold, today);
        desk.plan();
        desk.plan(); // and again: nothing flickers
        const auto after = *desk.suggestion(cakestand);
        QCOMPARE(after.quantity, Quantity::units(quantity));
        QCOMPARE(after.version, before.version + (quantity != 30));
        QCOMPARE(after.available, Quantity::units(10 - sold));
        QCOMPARE(desk.fault(), std::string());
    }

    void whatIsPutOffSleepsOverRunsUntilItsDay() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 20);
        desk.plan();
        APPLIED(desk.decide(*desk.suggestion(cakestand), "snooze", R"({"snooze_until":"2011-12-03"})"));
        for (const Date day : {today, today + 1, today + 2}) {
            desk.plan(day);
            QCOMPARE(desk.suggestion(cakestand)->state, std::string("snoozed"));
        }
        desk.plan(today + 3);
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("open"));
        QCOMPARE(changed(desk, "CAKESTAND"), std::string("woken"));
    }

    void whatIsPutOffWakesWhenItPressesMore() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 20);
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->status, std::string("out_on"));
        APPLIED(desk.decide(*desk.suggestion(cakestand), "snooze", R"({"snooze_until":"2011-12-20"})"));
        desk.take(cakestand, 10, today);
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("snoozed")); // it still runs out, only sooner
        desk.take(cakestand, 10, today);
        desk.plan(today + 2);
        const auto awake = *desk.suggestion(cakestand);
        QCOMPARE(awake.state, std::string("open"));
        QCOMPARE(awake.status, std::string("out_of_stock"));
        QCOMPARE(awake.changed, std::string("urgent"));
        QVERIFY(!awake.snooze_until);
        // Put off once more by somebody who knows that, it sleeps.
        APPLIED(desk.decide(awake, "snooze", R"({"snooze_until":"2011-12-20"})"));
        desk.plan(today + 3);
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("snoozed"));
        QCOMPARE(desk.fault(), std::string());
    }
};

QTEST_GUILESS_MAIN(PlanChangesTest)
#include "PlanChangesTest.moc"
