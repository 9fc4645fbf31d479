#include "core/base/Error.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, rival = 7;
const Date today = Date::of(2011, 11, 30);

/// Another supplier of @p item, beside the preferred Acme.
void offer(PlanningWorkspace& desk, std::int64_t item, std::int64_t cost, int leadTime, double deviation = 0,
           const char* currency = "GBP") {
    const auto result = desk.run(0, [&](Context& context) -> Outcome {
        context.rows().put(
            Supplier{0, rival, "RIVAL", "Rival & Sons", Currency(currency), Minor(), 7, "GB", 0, "", "", 0});
        SupplierItem sold;
        sold.id = Uuid::derived(Uuid(), fmt::format("rival/{}", item));
        sold.supplier_id = rival;
        sold.item_id = item;
        sold.unit_cost = Minor(cost);
        sold.currency = Currency(currency);
        sold.lead_time_days = leadTime;
        sold.lead_time_mean_days = leadTime;
        sold.lead_time_sd_days = deviation;
        if (const auto* before = context.rows().find<SupplierItem>(std::int64_t(0), sold.id))
            sold.rev = before->rev;
        context.rows().put(std::move(sold));
        return {};
    });
    if (!result.applied())
        throw Error(result.rejection.text);
}

std::optional<Suggestion> fastOrder(PlanningWorkspace& desk) {
    store::UnitOfWork rows(desk.connection());
    const auto* found = rows.find<Suggestion>(std::int64_t(1), purchaseId(1, cakestand, 1, fastPart));
    return found && found->state != "expired" ? std::optional(*found) : std::nullopt;
}

int unitsOf(const std::optional<Suggestion>& row) {
    return row && row->state != "expired" ? static_cast<int>(row->quantity.count() / Quantity::scale) : 0;
}

Quantity lineOf(PlanningWorkspace& desk, const Suggestion& row, const std::string& reason) {
    for (const auto& line : desk.reasons(row))
        if (line.reason == reason)
            return line.quantity;
    return {};
}

/// Cake stands sell ten a week, four are there, and Acme takes three weeks: 36 are needed, of which 25 would be sold
/// between the third day and the twenty-first.
void cakestandsRunOut(PlanningWorkspace& desk, std::int64_t rivalsCost = 700) {
    desk.sellWeekly(cakestand, 10);
    desk.open(cakestand, 4);
    offer(desk, cakestand, rivalsCost, 3);
    desk.plan();
}

} // namespace

/// From whom to buy.
class SourceTest : public QObject {
    Q_OBJECT

private slots:
    void theCheapestInTotalIsChosen_data() {
        QTest::addColumn<int>("cost");
        QTest::addColumn<int>("leadTime");
        QTest::addColumn<double>("deviation");
        QTest::addColumn<QString>("tolerance");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("supplier");
        const auto row = [](const char* name, int cost, int leadTime, double deviation, const char* supplier,
                            const char* tolerance = "0.01", const char* currency = "GBP") {
            QTest::newRow(name) << cost << leadTime << deviation << tolerance << currency << supplier;
        };
        row("a lower price, as soon", 450, 21, 0.0, "Rival & Sons");
        row("hardly a lower price: who is preferred stays", 497, 21, 0.0, "Acme Gifts");
        row("unless nothing is tolerated", 497, 21, 0.0, "Rival & Sons", "0");
        row("a lower price that stock and lost sales for a late delivery eat up", 480, 60, 40.0, "Acme Gifts");
        row("a higher price", 520, 21, 0.0, "Acme Gifts");
        row("prices in another currency are not compared", 450, 21, 0.0, "Acme Gifts", "0.01", "EUR");
    }
    void theCheapestInTotalIsChosen() {
        QFETCH(int, cost);
        QFETCH(int, leadTime);
        QFETCH(double, deviation);
        QFETCH(QString, tolerance);
        QFETCH(QString, currency);
        QFETCH(QString, supplier);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.setPolicy("setting.supplier_tolerance", tolerance.toStdString());
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 31);
        offer(desk, cakestand, cost, leadTime, deviation, currency.toLatin1().constData());
        desk.plan();
        const auto row = *desk.suggestion(cakestand);
        QCOMPARE(row.supplier, supplier.toStdString());
        QCOMPARE(row.unit_cost, Minor(supplier.startsWith('R') ? cost : 500));
        QCOMPARE(desk.fault(), std::string());
    }

    void whoWasChosenStaysForAsLittle() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 31);
        offer(desk, cakestand, 450, 21);
        desk.plan();
        offer(desk, cakestand, 503, 21);
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->supplier, std::string("Rival & Sons"));
        QCOMPARE(desk.plan().refreshed, 0);
        offer(desk, cakestand, 520, 21);
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->supplier, std::string("Acme Gifts"));
    }

    void whatEachCostsStandsSideBySide_data() { TestStore::addRows(); }
    void whatEachCostsStandsSideBySide() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.setPolicy("setting.order_line_cost", "100");
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 31);
        offer(desk, cakestand, 480, 60, 40);
        desk.plan();
        const auto cell = [&](const char* supplier, const char* column) {
            return asInteger(desk.cell("suggestion-alternatives", fmt::format("alternative = {}", supplier), column));
        };
        QCOMPARE(desk.view("suggestion-alternatives").size(), std::size_t(2));
        QCOMPARE(cell("Acme Gifts", "chosen"), 1);
        QCOMPARE(cell("Rival & Sons", "chosen"), 0);
        // Ten a week are 521.43 in 365 days.
        QCOMPARE(cell("Acme Gifts", "purchase"), 260'714);
        QCOMPARE(cell("Rival & Sons", "purchase"), 250'286);
        QVERIFY(cell("Rival & Sons", "holding") > 2 * cell("Acme Gifts", "holding"));
        QVERIFY(cell("Rival & Sons", "shortage") > 1'000);
        QVERIFY(cell("Acme Gifts", "ordering") > 0);
        for (const auto* supplier : {"Acme Gifts", "Rival & Sons"})
            QCOMPARE(cell(supplier, "year"), cell(supplier, "purchase") + cell(supplier, "holding") +
                                                 cell(supplier, "shortage") + cell(supplier, "ordering"));
    }

    void whatWouldBeLostIsBoughtFast() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk);
        const auto fast = *fastOrder(desk);
        QCOMPARE(fast.supplier, std::string("Rival & Sons"));
        QCOMPARE(unitsOf(fast), 25);
        QCOMPARE(fast.arrival, today + 3);
        // A margin of 5.00 is saved with each, and 2.00 more are paid.
        QCOMPARE(fast.saving, Minor(25 * 300));
        QCOMPARE(fast.flags, std::string("overdue,fast"));
        QCOMPARE(lineOf(desk, fast, "lost_while_waiting"), Quantity::units(25));
        const auto regular = *desk.suggestion(cakestand);
        QCOMPARE(regular.supplier, std::string("Acme Gifts"));
        QCOMPARE(lineOf(desk, regular, "fast_order"), Quantity::units(-25));
        QCOMPARE(unitsOf(regular), 12);
        QCOMPARE(desk.fault(), std::string());
        const auto again = desk.plan({}, 4);
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired, 0);
        // Whatever is weighed, an item at a node is forecast by one method, which is kept.
        QCOMPARE(again.refitted, 1);
        QCOMPARE(again.forecasts, 0);
    }

    void notWhenItCostsMoreThanItSaves() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk, 1000);
        QVERIFY(!fastOrder(desk));
        QCOMPARE(unitsOf(desk.suggestion(cakestand)), 36);
    }

    void whatPeopleDecideAboutItCounts_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("regular");
        QTest::newRow("less") << "adjust"
                              << R"({"quantity":10,"reason_code":"sg_promotion"})"
                              << "adjusted" << 30;
        QTest::newRow("nothing") << "reject"
                                 << R"({"reason_code":"sg_space"})"
                                 << "rejected" << 36;
        QTest::newRow("later") << "snooze"
                               << R"({"snooze_until":"2011-12-14"})"
                               << "snoozed" << 36;
    }
    void whatPeopleDecideAboutItCounts() {
        QFETCH(QString, action);
        QFETCH(QString, payload);
        QFETCH(QString, state);
        QFETCH(int, regular);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk);
        APPLIED(desk.decide(*fastOrder(desk), action.toStdString(), payload.toStdString()));
        desk.plan();
        QCOMPARE(unitsOf(desk.suggestion(cakestand)), regular);
        QCOMPARE(fastOrder(desk)->state, state.toStdString());
        const auto again = desk.plan();
        QCOMPARE(again.opened + again.changed + again.expired, 0);
        QCOMPARE(desk.fault(), std::string());
    }

    void bothPartsAreOrdered() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk);
        APPLIED(desk.accept(*fastOrder(desk)));
        desk.plan();
        // It is on order now, so no second one is asked for, and the regular part is as it was.
        QCOMPARE(fastOrder(desk)->state, std::string("accepted"));
        QCOMPARE(unitsOf(desk.suggestion(cakestand)), 12);
        QCOMPARE(desk.suggestion(cakestand)->next_receipt, std::optional(today + 3));
        APPLIED(desk.accept(*desk.suggestion(cakestand)));
        QCOMPARE(desk.view("purchase-orders").size(), std::size_t(2));
        QCOMPARE(asInteger(desk.cell("purchase-orders", "supplier = Rival & Sons", "amount")), 25 * 700);
        desk.plan();
        QCOMPARE(desk.fault(), std::string());
    }
};

QTEST_GUILESS_MAIN(SourceTest)
#include "SourceTest.moc"
