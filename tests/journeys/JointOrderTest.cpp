#include "core/master/Item.h"
#include "core/planning/SupplierOrder.h"
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

/// ACME takes no order below 50.00. Ten ornaments are sold a week, at 0.40, and few are there: 26 are due. Of ten
/// cake stands a week, at 5.00, 60 are there, for six weeks.
void needOrnaments(PlanningWorkspace& desk) {
    desk.sellWeekly(ornament, 10);
    desk.open(ornament, 4);
    desk.sellWeekly(cakestand, 10);
    desk.open(cakestand, 60);
}

/// What is suggested to be bought, in all.
Minor suggested(PlanningWorkspace& desk) {
    Minor sum;
    for (const auto item : {cakestand, ornament})
        if (const auto row = desk.suggestion(item); row && (row->state == "open" || row->state == "adjusted"))
            sum += row->amount;
    return sum;
}

Quantity filledUp(PlanningWorkspace& desk, const Suggestion& row) {
    for (const auto& line : desk.reasons(row))
        if (line.reason == "fill_up")
            return line.quantity;
    return {};
}

bool isFlagged(const Suggestion& row, std::string_view flag) {
    return ("," + row.flags + ",").find(fmt::format(",{},", flag)) != std::string::npos;
}

std::string stateOf(PlanningWorkspace& desk) {
    return asText(desk.cell("supplier-orders", "supplier = ACME", "state"));
}

Minor orderOf(PlanningWorkspace& desk) {
    return Minor(asInteger(desk.cell("supplier-orders", "supplier = ACME", "amount")));
}

std::int64_t changes(const PlanReport& report) {
    return report.opened + report.changed + report.refreshed + report.expired;
}

void editSupplier(PlanningWorkspace& desk, const std::string& terms) {
    APPLIED(desk.submit("supplier.edit", "planner", R"({"id":1,)" + terms + "}"));
}

void setItem(PlanningWorkspace& desk, std::int64_t id, const std::function<void(Item&)>& change) {
    APPLIED(desk.run(0, [&](Context& context) -> Outcome {
        auto item = *context.rows().find<Item>(std::int64_t(0), id);
        change(item);
        context.rows().put(std::move(item));
        return {};
    }));
}

} // namespace

/// Suppliers' orders that are too small, from the plan to the draft.
class JointOrderTest : public QObject {
    Q_OBJECT

private slots:
    void anOrderBelowTheMinimumIsFilledUp_data() { TestStore::addRows(); }
    void anOrderBelowTheMinimumIsFilledUp() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        const auto report = desk.plan();
        QCOMPARE(report.ordersFilled, 1);
        QCOMPARE(stateOf(desk), std::string("filled"));
        QCOMPARE(orderOf(desk), suggested(desk));
        QVERIFY(orderOf(desk) >= Minor(5000) && orderOf(desk) < Minor(5000 + 3000));
        const auto row = *desk.suggestion(ornament);
        QVERIFY(isFlagged(row, "fill_up") && !isFlagged(row, "below_minimum"));
        QVERIFY(filledUp(desk, row) > Quantity());
        QCOMPARE(row.quantity - filledUp(desk, row), Quantity::units(26));
        QCOMPARE(asInteger(desk.cell("suggestions", "sku = ORNAMENT", "supplier_order")), orderOf(desk).units());
        QCOMPARE(desk.fault(), std::string());
        QCOMPARE(changes(desk.plan({}, 4)), 0);
    }

    void whatIsDueAnywayFillsItUp() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(ornament, 10);
        desk.open(ornament, 4);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 4);
        desk.plan();
        QCOMPARE(stateOf(desk), std::string("reached"));
        QCOMPARE(desk.suggestion(ornament)->quantity, Quantity::units(26));
        QVERIFY(!isFlagged(*desk.suggestion(ornament), "fill_up"));
    }

    void whatIsNotDueIsOrderedAlong_data() { TestStore::addRows(); }
    void whatIsNotDueIsOrderedAlong() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        editSupplier(desk, R"("minimum_order":30000)"); // far more than ornaments of a year
        const auto report = desk.plan();
        const auto row = *desk.suggestion(cakestand);
        QCOMPARE(row.status, std::string("fill_up"));
        QCOMPARE(filledUp(desk, row), row.quantity);
        QCOMPARE(report.statuses.at("fill_up"), 1);
        QCOMPARE(report.kinds.at("buy"), 2);
        QVERIFY(orderOf(desk) >= Minor(30000));
        QCOMPARE(desk.fault(), std::string());
        QCOMPARE(changes(desk.plan()), 0);
        // Nobody is asked again for what they refused, and it does not count.
        APPLIED(desk.decide(row, "reject", R"({"reason_code":"sg_space"})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("rejected"));
        QVERIFY(isFlagged(*desk.suggestion(ornament), "below_minimum"));
        QCOMPARE(stateOf(desk), std::string("short"));
        QCOMPARE(desk.suggestion(ornament)->quantity, Quantity::units(26));
        desk.plan(Date::of(2011, 12, 1));
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("rejected"));
        QCOMPARE(desk.fault(), std::string());
    }

    void anAcceptedPartCountsInTheDraft_data() { TestStore::addRows(); }
    void anAcceptedPartCountsInTheDraft() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        editSupplier(desk, R"("minimum_order":30000)");
        desk.plan();
        const auto before = orderOf(desk);
        const auto along = desk.suggestion(cakestand)->quantity;
        APPLIED(desk.accept(*desk.suggestion(ornament)));
        desk.plan();
        QCOMPARE(orderOf(desk), before);
        QCOMPARE(desk.suggestion(cakestand)->quantity, along);
        APPLIED(desk.accept(*desk.suggestion(cakestand)));
        desk.plan();
        QCOMPARE(desk.view("suggestions", "state = open").size(), std::size_t(0));
        QCOMPARE(Minor(asInteger(desk.cell("purchase-orders", "state = draft", "amount"))), before);
    }

    void anAdjustedFillUpStays_data() { TestStore::addRows(); }
    void anAdjustedFillUpStays() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        editSupplier(desk, R"("minimum_order":30000)");
        desk.plan();
        APPLIED(desk.decide(*desk.suggestion(cakestand), "adjust", R"({"quantity":90,"reason_code":"sg_full_pack"})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->quantity, Quantity::units(90));
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("adjusted"));
        QCOMPARE(stateOf(desk), std::string("reached"));
        QCOMPARE(desk.suggestion(ornament)->quantity, Quantity::units(26));
        QCOMPARE(desk.fault(), std::string());
    }

    void whatCostsMoreThanWaitingIsLeft_data() { TestStore::addRows(); }
    void whatCostsMoreThanWaitingIsLeft() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        setItem(desk, ornament, [](Item& item) { item.price = Minor(41); });
        editSupplier(desk, R"("minimum_order":100000)");
        desk.plan();
        QCOMPARE(stateOf(desk), std::string("waiting"));
        const auto row = *desk.suggestion(ornament);
        QCOMPARE(row.quantity, Quantity::units(26));
        QVERIFY(isFlagged(row, "below_minimum"));
        QVERIFY(!desk.suggestion(cakestand));
        QCOMPARE(desk.view("suggestions", "flags contains below_minimum").size(), std::size_t(1));
        QCOMPARE(changes(desk.plan()), 0);
    }

    void neverWithWhatIsPhasedOut() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        setItem(desk, cakestand, [](Item& item) { item.lifecycle = "phase_out"; });
        editSupplier(desk, R"("minimum_order":30000)");
        desk.plan();
        QVERIFY(!desk.suggestion(cakestand));
        QCOMPARE(stateOf(desk), std::string("short"));
    }

    void aContainerIsFilled_data() { TestStore::addRows(); }
    void aContainerIsFilled() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        for (const auto item : {cakestand, ornament})
            setItem(desk, item, [](Item& one) { one.volume = Quantity::units(2); });
        editSupplier(desk, R"("minimum_order":0,"container_volume":100)");
        desk.plan();
        QCOMPARE(stateOf(desk), std::string("filled"));
        const auto litres = asInteger(desk.cell("supplier-orders", "supplier = ACME", "volume"));
        QVERIFY(litres >= 95'000 && litres <= 100'000);
        QCOMPARE(desk.fault(), std::string());
        QCOMPARE(changes(desk.plan()), 0);
    }

    void aFilledOrderIsPaidForAsAWhole() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        editSupplier(desk, R"("minimum_order":30000)");
        desk.plan();
        const auto whole = orderOf(desk);
        desk.setPolicy("setting.budget", std::to_string(whole.units() - 1));
        QCOMPARE(desk.plan().overBudgetCount, 2);
        desk.setPolicy("setting.budget", std::to_string(whole.units()));
        const auto report = desk.plan();
        QCOMPARE(report.overBudgetCount, 0);
        QCOMPARE(report.funded, whole);
    }

    void aDayLaterItIsStillTheSame() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needOrnaments(desk);
        editSupplier(desk, R"("minimum_order":30000)");
        desk.plan();
        const auto before = desk.suggestion(cakestand)->quantity;
        for (int day = 1; day <= 4; ++day) {
            QCOMPARE(desk.plan(Date::of(2011, 11, 30) + day).changed, 0);
            QCOMPARE(desk.suggestion(cakestand)->quantity, before);
        }
    }
};

QTEST_GUILESS_MAIN(JointOrderTest)
#include "JointOrderTest.moc"
