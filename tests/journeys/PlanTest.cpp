#include "core/base/Error.h"
#include "core/governance/AuditChain.h"
#include "core/orders/SalesOrder.h"
#include "core/planning/DemandHistory.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2, retired = 4;
const Date today = Date::of(2011, 11, 30);

/// The weeks of a series, Monday by Monday.
std::vector<double> demandOf(const std::vector<DemandSeries>& all, std::int64_t item) {
    std::vector<double> weeks;
    for (const auto& series : all)
        if (series.item_id == item)
            unpackDemand(series.demand, static_cast<std::size_t>(series.weeks), weeks);
    return weeks;
}

std::string tablesOf(PlanningWorkspace& desk) {
    std::string digests;
    for (const auto* type : store::allRowTypes())
        if (type->table == "suggestion" || type->table == "suggestion_detail" || type->table == "demand_series" ||
            type->table == "demand_days")
            digests += type->table + " " + store::tableDigest(desk.connection(), *type).sum.toHex() + "\n";
    return digests;
}

} // namespace

/// From orders to suggestions, and again the day after.
class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void ordersBecomeWeeklyDemand_data() { TestStore::addRows(); }
    void ordersBecomeWeeklyDemand() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sell(ornament, Date::of(2011, 10, 31), 7); // a Monday
        desk.sell(ornament, Date::of(2011, 11, 6), 3);  // the Sunday of that week
        const auto large = desk.sell(ornament, Date::of(2011, 11, 15), 80);
        desk.takeBack(ornament, Date::of(2011, 11, 16), 75, 70, large);
        desk.sell(ornament, Date::of(2011, 11, 22), 4);
        desk.sell(cakestand, Date::of(2011, 11, 8), 5, 2);
        const auto history = [&](ReturnsNetting::Mode mode) {
            return readDemandHistory(desk.connection(), 1, {mode}).weeks;
        };
        using Weeks = std::vector<double>;
        QCOMPARE(demandOf(history(ReturnsNetting::Mode::None), ornament), (Weeks{10, 0, 80, 4}));
        QCOMPARE(demandOf(history(ReturnsNetting::Mode::Linked), ornament), (Weeks{10, 0, 10, 4}));
        QCOMPARE(demandOf(history(ReturnsNetting::Mode::All), ornament), (Weeks{10, 0, 5, 4}));
        QCOMPARE(history(ReturnsNetting::Mode::Linked).back().first_week, Date::of(2011, 10, 31));
        // What was ordered counts, not what could be shipped.
        QCOMPARE(demandOf(history(ReturnsNetting::Mode::Linked), cakestand), (Weeks{5, 0, 0}));
        // History that names no node is the first warehouse's.
        APPLIED(desk.run(1, [&](Context& context) -> Outcome {
            auto order = *context.rows().find<SalesOrder>(std::int64_t(1), large);
            order.node_id = 0;
            context.rows().put(std::move(order));
            return {};
        }));
        QCOMPARE(demandOf(readDemandHistory(desk.connection(), 1, {ReturnsNetting::Mode::None}, 1).weeks, ornament),
                 (Weeks{10, 0, 80, 4}));
    }

    void daysWithoutStockAreKept() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        for (const auto item : {cakestand, ornament}) {
            desk.open(item, 10, Date::of(2011, 11, 1));
            desk.take(item, 10, Date::of(2011, 11, 9));
            desk.open(item, 5, Date::of(2011, 11, 15));
            desk.sell(item, Date::of(2011, 11, 2), 10);
            desk.sell(item, Date::of(2011, 11, 22), 1, item == cakestand ? 1 : 0);
        }
        const auto history = readDemandHistory(desk.connection(), 1, ReturnsNetting()).weeks;
        // Wednesday to Sunday, and the Monday after.
        QCOMPARE(history[0].item_id, cakestand);
        QVERIFY(history[0].out_of_stock == (Bytes{std::byte{0}, std::byte{5}, std::byte{1}, std::byte{0}}));
        // Who takes orders for what is not there has seen all demand.
        QVERIFY(history[1].out_of_stock.empty());
    }

    void aLowItemIsSuggestedWithItsReasons_data() { TestStore::addRows(); }
    void aLowItemIsSuggestedWithItsReasons() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 4);
        desk.sellWeekly(retired, 10);
        const auto report = desk.plan();
        QCOMPARE(report.asOf, today);
        QCOMPARE(report.series, 2);
        QCOMPARE(report.suggestions, 1);
        QCOMPARE(report.opened, 1);
        QCOMPARE(desk.fault(), std::string());
        // Ten a week for three weeks of lead time and one of review are 40, less the four that are there; in sixes.
        const auto cell = [&](const char* column) { return desk.cell("suggestions", "sku = CAKESTAND", column); };
        QCOMPARE(asText(cell("status")), std::string("out_on"));
        QCOMPARE(asInteger(cell("quantity")), 36'000);
        QCOMPARE(asInteger(cell("packs")), 6);
        QCOMPARE(asInteger(cell("amount")), 18'000);
        QCOMPARE(asInteger(cell("reorder_point")), 40'000);
        QCOMPARE(asInteger(cell("arrival")), Date::of(2011, 12, 21).days());
        QCOMPARE(asInteger(cell("stock_out_on")), Date::of(2011, 12, 2).days());
        QCOMPARE(asReal(cell("demand_per_day")), 1.4286);
        QCOMPARE(asText(cell("demand_class")), std::string("smooth"));
        QCOMPARE(asText(cell("segment")), std::string("AX"));
        // The margin of the ten a week that one more review would lose.
        QCOMPARE(asInteger(cell("money_at_risk")), 5000);
        QVERIFY(asText(cell("demand_spark")).starts_with("[10,10,"));

        std::map<std::string, std::int64_t> lines;
        for (const auto& row : desk.view("suggestion-reasons"))
            lines[asText(row[1])] = asInteger(row[3]);
        QCOMPARE(lines, (std::map<std::string, std::int64_t>{
                            {"demand_over_lead_time", 30'000}, {"demand_over_review", 10'000}, {"on_hand", -4'000}}));
        QCOMPARE(asText(desk.cell("suggestion-reasons", "reason = on_hand", "source_view")), std::string("stock"));
        QCOMPARE(asText(desk.cell("suggestion-reasons", "reason = on_hand", "source_filter")),
                 std::string("item_id = 1"));
        const auto points = desk.view("suggestion-projection");
        QCOMPARE(points.size(), std::size_t(14));
        QCOMPARE(asInteger(points[3][0]), Date::of(2011, 12, 21).days());
        QCOMPARE(asInteger(points[3][1]), -26'000);
        QCOMPARE(asInteger(points[3][2]), 10'000);
        QCOMPARE(asInteger(points[3][6]), 10'000);
        QCOMPARE(asInteger(desk.cell("plan-runs", "id = 1", "amount")), 5000);
    }

    void planningAgainChangesNothing_data() { TestStore::addRows(); }
    void planningAgainChangesNothing() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.sellWeekly(ornament, 200, 30);
        desk.open(cakestand, 4);
        QCOMPARE(desk.plan().opened, 2);
        const auto before = tablesOf(desk);
        const auto again = desk.plan();
        QCOMPARE(again.refreshed, 0);
        QCOMPARE(again.opened + again.changed + again.expired + again.demandSeries, 0);
        QCOMPARE(tablesOf(desk), before);
        // The chain covers what bulk work wrote.
        AuditExpectation expectation;
        QVERIFY(walkAuditChain(desk.connection(), 1, expectation).empty());
        QCOMPARE(expectation.sums["suggestion"].size(), std::size_t(1));
    }

    void bothStoresAndAnyNumberOfThreadsPlanAlike() {
        if (const auto why = TestStore::whyMissing("postgres"); !why.empty())
            QSKIP(why.c_str());
        std::string first;
        for (const auto& [name, threads] :
             {std::pair("sqlite", 1U), std::pair("sqlite", 3U), std::pair("postgres", 2U)}) {
            const TestStore database(name);
            PlanningWorkspace desk(database);
            desk.sellWeekly(cakestand, 10);
            desk.sellWeekly(ornament, 200, 30);
            desk.plan({}, threads);
            if (first.empty())
                first = tablesOf(desk);
            QCOMPARE(tablesOf(desk), first);
        }
    }

    void smallChangesDoNotMoveASuggestion() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 10);
        desk.plan();
        const auto published = *desk.suggestion(cakestand);
        QCOMPARE(published.quantity, Quantity::units(30));
        desk.take(cakestand, 4, today);
        QCOMPARE(desk.plan().refreshed, 1);
        const auto kept = *desk.suggestion(cakestand);
        QCOMPARE(kept.quantity, published.quantity);
        QCOMPARE(kept.version, published.version);
        QCOMPARE(kept.on_hand, Quantity::units(6));
        QVERIFY(desk.reasons(kept).back() == (SuggestionReason{"kept", Quantity::units(-6), {}}));
        desk.take(cakestand, 6, today);
        QCOMPARE(desk.plan().changed, 1);
        const auto moved = *desk.suggestion(cakestand);
        QCOMPARE(moved.quantity, Quantity::units(42));
        QCOMPARE(moved.version, published.version + 1);
        QCOMPARE(moved.change, std::string("quantity_up 30 → 42; status out_on → out_of_stock; earlier 2011-11-13 → "
                                           "2011-11-09; stock 6 → 0"));
        QCOMPARE(moved.status, std::string("out_of_stock"));
        QCOMPARE(desk.fault(), std::string());
    }

    void aSnoozeOutlivesPlanning() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 4);
        desk.plan();
        APPLIED(desk.decide(*desk.suggestion(cakestand), "snooze", R"({"snooze_until":"2011-12-07"})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("snoozed"));
        // The need goes, and with it the suggestion; it comes back, and sleeps on.
        desk.open(cakestand, 100, today);
        QCOMPARE(desk.plan().expired, 1);
        QVERIFY(desk.view("suggestions").empty());
        QVERIFY(desk.view("suggestion-reasons").empty());
        desk.take(cakestand, 100, today);
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("snoozed"));
        desk.plan(Date::of(2011, 12, 6));
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("snoozed"));
        desk.plan(Date::of(2011, 12, 7));
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("open"));
        QCOMPARE(desk.suggestion(cakestand)->changed, std::string("woken"));
    }

    void whatIsAcceptedIsOnItsWay_data() { TestStore::addRows(); }
    void whatIsAcceptedIsOnItsWay() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 4);
        desk.plan();
        APPLIED(desk.accept(*desk.suggestion(cakestand)));
        const auto accepted = *desk.suggestion(cakestand);
        const auto again = desk.plan();
        QCOMPARE(again.suggestions, 0);
        QCOMPARE(again.expired, 0);
        QCOMPARE(desk.suggestion(cakestand)->version, accepted.version);
        // A week later more is needed than was accepted; that is not said before the order is with the supplier.
        const auto order = asText(desk.cell("purchase-orders", "state = draft", "id"));
        desk.take(cakestand, 4, today);
        desk.sell(cakestand, today, 10);
        desk.plan(today + 7);
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("accepted"));
        APPLIED(desk.act(order, "submit", "planner"));
        APPLIED(desk.act(order, "approve", "buyer"));
        APPLIED(desk.act(order, "release", "buyer"));
        desk.plan(today + 7);
        const auto open = *desk.suggestion(cakestand);
        QCOMPARE(open.state, std::string("open"));
        QCOMPARE(open.on_order, Quantity::units(36));
        QVERIFY(open.decided_by.empty());
        APPLIED(desk.accept(open));
        QCOMPARE(desk.view("purchase-orders").size(), std::size_t(2));
        QCOMPARE(desk.fault(), std::string());
    }

    void openOrdersGetMessages_data() { TestStore::addRows(); }
    void openOrdersGetMessages() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 30);
        const auto order = desk.draft("planner", R"([{"item_id":1,"quantity":60,"expected_on":"2012-01-31"}])");
        desk.plan();
        QVERIFY(!desk.suggestion(cakestand, "expedite")); // nobody has been asked for it yet
        APPLIED(desk.act(order, "submit", "planner"));
        APPLIED(desk.act(order, "approve", "buyer"));
        APPLIED(desk.act(order, "release", "buyer"));
        desk.plan();
        const auto late = *desk.suggestion(cakestand, "expedite");
        QCOMPARE(late.quantity, Quantity::units(60));
        QCOMPARE(late.order_by, Date::of(2011, 12, 21));
        QVERIFY(late.money_at_risk > Minor());
        QCOMPARE(asText(desk.cell("suggestions", "kind = expedite", "order_number")), std::string("PO-2011-000001"));
        QCOMPARE(asText(desk.cell("suggestion-reasons", "suggestion_id = " + late.id.toString(), "text")),
                 std::string("Still to come with PO-2011-000001"));
        const auto refused = desk.decide(late, "adjust", R"({"quantity":12,"reason_code":"sg_promotion"})");
        QCOMPARE(refused.rejection.code, std::string("not_adjustable"));
        APPLIED(desk.accept(late));
        QCOMPARE(desk.view("purchase-orders").size(), std::size_t(1));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand, "expedite")->state, std::string("accepted"));

        // Now there is more than a year's demand: the order is not needed, and part of the stock never will be.
        desk.open(cakestand, 1000, today);
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand, "expedite")->state, std::string("expired"));
        QCOMPARE(desk.suggestion(cakestand, "cancel")->quantity, Quantity::units(60));
        QVERIFY(!desk.suggestion(cakestand, "excess"));
        APPLIED(desk.act(order, "cancel", "buyer", R"({"reason_code":"po_budget"})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand, "cancel")->state, std::string("expired"));
        const auto excess = *desk.suggestion(cakestand, "excess");
        QCOMPARE(excess.status, std::string("excess"));
        QCOMPARE(desk.fault(), std::string());
    }

    void whatCannotBePlannedIsSaid() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        const auto refused = [&](const std::string& payload, const std::string& actor = "planner") {
            return desk.submit("plan.publish", actor, payload).rejection.code;
        };
        QCOMPARE(refused(R"({"as_of":"2011-11-30"})", "buyer"), std::string("not_permitted"));
        QCOMPARE(refused("{}"), std::string("missing_field"));
        auto prepared = preparePlan(desk.reader(), desk.clock(), desk.random(), {});
        auto payload = prepared.commands.front().payload;
        const auto replaced = [&](const std::string& what, const std::string& with) {
            auto copy = payload;
            copy.replace(copy.find(what), what.size(), with);
            return copy;
        };
        QCOMPARE(refused(replaced("\"quantity\":42", "\"quantity\":36")), std::string("reasons_do_not_add_up"));
        QCOMPARE(refused(replaced("\"quantity\":42", "\"quantity\":-6")), std::string("wrong_quantity"));
        QCOMPARE(refused(replaced("\"kind\":\"buy\"", "\"kind\":\"give\"")), std::string("wrong_kind"));
        QCOMPARE(refused(replaced("\"demand\":\"", "\"demand\":\"AAAA")), std::string("wrong_series"));
        QCOMPARE(desk.number("SELECT count(*) FROM suggestion"), 0);
        for (const auto& command : prepared.commands)
            QVERIFY(command.payload.size() <= 1'000'000);

        desk.setPolicy("setting.holding_rate", "a fifth");
        QVERIFY_EXCEPTION_THROWN(desk.plan(), UsageError);
        PlanOptions nowhere;
        nowhere.entity = 7;
        QVERIFY_EXCEPTION_THROWN(preparePlan(desk.reader(), desk.clock(), desk.random(), nowhere), UsageError);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "PlanTest.moc"
