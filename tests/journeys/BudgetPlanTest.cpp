#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;

bool isOver(PlanningWorkspace& desk, std::int64_t item) {
    return desk.suggestion(item)->flags.find("over_budget") != std::string::npos;
}

/// Ornaments at 0.40 risk a margin of 9.60 each, cake stands at 5.00 one of 5.00.
void needBoth(PlanningWorkspace& desk) {
    for (const auto item : {cakestand, ornament}) {
        desk.sellWeekly(item, 10);
        desk.open(item, 4);
    }
}

} // namespace

/// A run that may cost no more than so much.
class BudgetPlanTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheBudgetDoesNotPayForIsFlagged() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needBoth(desk);
        QVERIFY(!desk.plan().budget);
        const auto cheap = desk.suggestion(ornament)->amount, dear = desk.suggestion(cakestand)->amount;
        QVERIFY(cheap < dear);
        const auto before = *desk.suggestion(cakestand);
        desk.setPolicy("setting.budget", std::to_string(dear.units()));
        const auto report = desk.plan();
        QVERIFY(!isOver(desk, ornament));
        QVERIFY(isOver(desk, cakestand));
        QCOMPARE(report.funded, cheap);
        QCOMPARE(report.overBudget, dear);
        QCOMPARE(report.overBudgetCount, 1);
        // A flag is no new version, and planning again changes nothing.
        QCOMPARE(desk.suggestion(cakestand)->version, before.version);
        QCOMPARE(desk.suggestion(cakestand)->quantity, before.quantity);
        const auto again = desk.plan({}, 4);
        QCOMPARE(again.overBudgetCount, 1);
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired, 0);
        QCOMPARE(desk.view("suggestions", "flags contains over_budget").size(), std::size_t(1));
        QCOMPARE(desk.fault(), std::string());
        desk.setPolicy("setting.budget", std::to_string((cheap + dear).units()));
        desk.plan();
        QVERIFY(!isOver(desk, cakestand));
    }

    void whatPeopleLeftOutLeavesItsMoneyToOthers() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needBoth(desk);
        desk.plan();
        desk.setPolicy("setting.budget", std::to_string(desk.suggestion(cakestand)->amount.units()));
        APPLIED(desk.decide(*desk.suggestion(ornament), "reject", R"({"reason_code":"sg_space"})"));
        desk.plan();
        QVERIFY(!isOver(desk, cakestand));
        APPLIED(desk.decide(*desk.suggestion(cakestand), "adjust", R"({"quantity":60,"reason_code":"sg_promotion"})"));
        desk.plan();
        QVERIFY(isOver(desk, cakestand));
    }

    void aRunMayHaveABudgetOfItsOwn() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needBoth(desk);
        PlanOptions options;
        options.budget = Minor(0);
        const auto prepared = preparePlan(desk.reader(), desk.clock(), desk.random(), options);
        QCOMPARE(prepared.report.overBudgetCount, 2);
        QCOMPARE(prepared.report.funded, Minor());
    }
};

QTEST_GUILESS_MAIN(BudgetPlanTest)
#include "BudgetPlanTest.moc"
