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

/// Cake stands of @p lot at home, 5.00 each.
CommandResult openLot(PlanningWorkspace& desk, const std::string& lot, int units) {
    return desk.submit("stock.open", "engine",
                       fmt::format(R"({{"opened_on":"2011-11-01","lines":[{{"sku":"CAKESTAND","node":"HOME",)"
                                   R"("lot":"{}","quantity":{},"unit_cost":500}}]}})",
                                   lot, units));
}

CommandResult expire(PlanningWorkspace& desk, const std::string& lot, const std::string& day,
                     const std::string& actor = "planner") {
    const auto until = day.empty() ? "" : fmt::format(R"(,"expires_on":"{}")", day);
    return desk.submit("stock_lot.edit", actor, fmt::format(R"({{"sku":"cakestand","lot":"{}"{}}})", lot, until));
}

} // namespace

/// Stock that will not be sold: because its day comes sooner, or because nobody asks for it.
class ExpiringTest : public QObject {
    Q_OBJECT

private slots:
    void whatExpiresBeforeItIsSoldIsTold_data() { TestStore::addRows(); }
    void whatExpiresBeforeItIsSoldIsTold() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        APPLIED(openLot(desk, "A", 30));
        APPLIED(openLot(desk, "B", 20));
        desk.plan();
        QVERIFY(!desk.suggestion(cakestand, "expiring") && !desk.suggestion(cakestand));
        // Ten are sold until Tuesday the 6th, and ten more in the week after: twenty of A are left.
        APPLIED(expire(desk, "A", "2011-12-06"));
        desk.plan();
        const auto row = *desk.suggestion(cakestand, "expiring");
        QCOMPARE(row.status, std::string("expiring"));
        QCOMPARE(row.quantity, Quantity::units(20));
        QCOMPARE(row.money_at_risk, Minor(10000));
        QCOMPARE(row.order_by, Date::of(2011, 12, 6));
        QVERIFY(desk.reasons(row) == (std::vector<SuggestionReason>{{"in_lots", Quantity::units(30), {}},
                                                                    {"sold_before", Quantity::units(-10), {}}}));
        // It will not serve anybody, so that something is bought instead.
        const auto purchase = *desk.suggestion(cakestand);
        QCOMPARE(purchase.quantity, Quantity::units(12));
        const auto reasons = desk.reasons(purchase);
        QVERIFY(std::ranges::any_of(reasons, [](const auto& line) {
            return line.reason == "expiring" && line.quantity == Quantity::units(20);
        }));
        QCOMPARE(desk.fault(), std::string());
        QCOMPARE(desk.view("stock-lots").size(), std::size_t(1));
        const auto again = desk.plan({}, 4);
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired, 0);
        // A week later its day is over.
        desk.plan(Date::of(2011, 12, 7));
        QCOMPARE(desk.suggestion(cakestand, "expiring")->status, std::string("expired"));
        QCOMPARE(desk.suggestion(cakestand, "expiring")->quantity, Quantity::units(30));
        // It keeps after all.
        APPLIED(expire(desk, "A", ""));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand, "expiring")->state, std::string("expired"));
    }

    void whoMaySayWhenALotExpires() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        APPLIED(openLot(desk, "A", 30));
        QCOMPARE(expire(desk, "A", "2011-12-06", "buyer").rejection.code, std::string("not_permitted"));
        QCOMPARE(expire(desk, "", "2011-12-06").rejection.code, std::string("missing_field"));
        QCOMPARE(desk.submit("stock_lot.edit", "planner", R"({"sku":"GHOST","lot":"A"})").rejection.code,
                 std::string("unknown_sku"));
    }

    void whatNobodyAsksForIsDead_data() { TestStore::addRows(); }
    void whatNobodyAsksForIsDead() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.open(ornament, 400);
        desk.sellWeekly(cakestand, 2);
        desk.open(cakestand, 400);
        desk.plan();
        QCOMPARE(desk.suggestion(ornament, "excess")->status, std::string("dead"));
        QCOMPARE(desk.suggestion(cakestand, "excess")->status, std::string("excess"));
        QCOMPARE(desk.fault(), std::string());
    }
};

QTEST_GUILESS_MAIN(ExpiringTest)
#include "ExpiringTest.moc"
