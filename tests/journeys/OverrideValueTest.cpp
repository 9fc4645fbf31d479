#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1;

CommandResult adjust(PlanningWorkspace& desk, const Suggestion& row, Quantity quantity) {
    return desk.decide(row, "adjust",
                       fmt::format(R"({{"quantity":{},"reason_code":"sg_demand_change"}})", quantity.toString()));
}

Value told(PlanningWorkspace& desk, const std::string& column) {
    return desk.cell("suggestion-overrides", "item_id = 1", column);
}

} // namespace

/// What people decide otherwise than the plan says is kept, and judged by the demand that comes.
class OverrideValueTest : public QObject {
    Q_OBJECT

    /// Ten a week were sold, of which there are ten left: the plan buys.
    static Suggestion planned(PlanningWorkspace& desk) {
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 10);
        desk.plan();
        return desk.suggestion(cakestand).value();
    }

    /// Ten a week go on being sold for @p weeks, and the plan is made again after them.
    static void goOn(PlanningWorkspace& desk, int weeks, int each = 10) {
        for (int week = 0; week < weeks; ++week)
            desk.sell(cakestand, Date::of(2011, 12, 1) + 7 * week, each);
        desk.plan(Date::of(2011, 12, 1) + 7 * weeks);
    }

private slots:
    void whatWasRefusedAndMissedCostsItsMargin_data() { TestStore::addRows(); }
    void whatWasRefusedAndMissedCostsItsMargin() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        const auto row = planned(desk);
        APPLIED(desk.decide(row, "reject", R"({"reason_code":"sg_demand_change"})"));
        QCOMPARE(asText(told(desk, "kind")), std::string("rejected"));
        QCOMPARE(asText(told(desk, "outcome")), std::string("open"));
        QVERIFY(isNull(told(desk, "demand")));
        QCOMPARE(asInteger(told(desk, "planned_quantity")), row.planned_quantity.count());
        goOn(desk, 12);
        QCOMPARE(asText(told(desk, "outcome")), std::string("worse"));
        QVERIFY(asInteger(told(desk, "amount")) < 0);
        QVERIFY(asInteger(told(desk, "best_quantity")) > 0);
        QVERIFY(asInteger(told(desk, "best_cost")) <= asInteger(told(desk, "planned_cost")));
    }

    /// Nobody asked any more: not to buy was right.
    void whatWasRefusedRightlySavesItsHolding() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto row = planned(desk);
        APPLIED(desk.decide(row, "reject", R"({"reason_code":"sg_demand_change"})"));
        desk.plan(Date::of(2012, 3, 1));
        QCOMPARE(asText(told(desk, "outcome")), std::string("better"));
        QCOMPARE(asInteger(told(desk, "best_quantity")), 0);
        QCOMPARE(asInteger(told(desk, "demand")), 0);
    }

    void anotherQuantityCountsOnceItIsAccepted() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto row = planned(desk);
        const auto more = row.quantity + row.quantity;
        APPLIED(adjust(desk, row, more));
        QVERIFY(desk.view("suggestion-overrides", "item_id = 1").empty());
        APPLIED(desk.accept(*desk.suggestion(cakestand)));
        QCOMPARE(asText(told(desk, "kind")), std::string("quantity"));
        QCOMPARE(asInteger(told(desk, "planned_quantity")), row.quantity.count());
        QCOMPARE(asInteger(told(desk, "quantity")), more.count());
        QCOMPARE(asText(told(desk, "decided_by")), std::string("planner"));
        APPLIED(desk.decide(*desk.suggestion(cakestand), "reopen"));
        QVERIFY(desk.view("suggestion-overrides", "item_id = 1").empty());
    }

    void whatThePlanSaidIsNoOverride() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        APPLIED(desk.accept(planned(desk)));
        QVERIFY(desk.view("suggestion-overrides", "item_id = 1").empty());
    }

    void whatIsPutOffCountsUntilItIsTakenUp() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        APPLIED(desk.decide(planned(desk), "snooze", R"({"snooze_until":"2011-12-20"})"));
        QCOMPARE(asText(told(desk, "kind")), std::string("put_off"));
        // On the same day after all: nothing was put off.
        APPLIED(desk.accept(*desk.suggestion(cakestand)));
        QVERIFY(desk.view("suggestion-overrides", "item_id = 1").empty());
    }

    void whatIsPutOffTooLongIsMissed() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        APPLIED(desk.decide(planned(desk), "snooze", R"({"snooze_until":"2011-12-20"})"));
        goOn(desk, 12);
        QCOMPARE(asText(told(desk, "outcome")), std::string("worse"));
        const auto until = Date(static_cast<std::int32_t>(asInteger(told(desk, "put_off_until"))));
        QCOMPARE(until, Date::of(2011, 12, 20));
    }
};

QTEST_GUILESS_MAIN(OverrideValueTest)
#include "OverrideValueTest.moc"
