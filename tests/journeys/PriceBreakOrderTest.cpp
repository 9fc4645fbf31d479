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

CommandResult setBreaks(PlanningWorkspace& desk, const std::string& payload) {
    auto command = desk.command("supplier_item.edit", "planner", payload);
    command.document = Uuid::parse(asText(desk.cell("supplier-items", "sku = CAKESTAND", "id")));
    return desk.TestEngine::submit(command);
}

/// Ten cake stands are sold a week and 36 are needed, at 5.00 each, in sixes.
void needCakestands(PlanningWorkspace& desk, const std::string& breaks, const std::string& kind = "all_units") {
    desk.sellWeekly(cakestand, 10);
    desk.open(cakestand, 4);
    APPLIED(setBreaks(desk, fmt::format(R"({{"price_breaks":"{}","break_kind":"{}"}})", breaks, kind)));
    desk.plan();
}

} // namespace

/// Orders meet prices that fall with the quantity.
class PriceBreakOrderTest : public QObject {
    Q_OBJECT

private slots:
    void anOrderIsRaisedWhereThatIsCheaperInTotal_data() {
        QTest::addColumn<QString>("breaks");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("price");
        const auto row = [](const char* name, const char* breaks, const char* kind, int quantity, int price) {
            QTest::newRow(name) << breaks << kind << quantity << price;
        };
        row("to the break", "48:450", "all_units", 48, 450);
        row("in whole sixes", "50:450", "all_units", 54, 450);
        row("not where holding eats it up", "300:495", "all_units", 36, 500);
        row("nor beyond a year", "600:300", "all_units", 36, 500);
        row("what is reached anyway costs less", "30:480", "all_units", 36, 480);
        // √(2 · 521.4 · 24.00 / 0.80) = 177, in sixes; 24 at 5.00 and 156 at 4.00 are 4.13 each.
        row("beyond an incremental step", "24:400", "incremental", 180, 413);
    }
    void anOrderIsRaisedWhereThatIsCheaperInTotal() {
        QFETCH(QString, breaks);
        QFETCH(QString, kind);
        QFETCH(int, quantity);
        QFETCH(int, price);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needCakestands(desk, breaks.toStdString(), kind.toStdString());
        const auto row = *desk.suggestion(cakestand);
        QCOMPARE(row.quantity, Quantity::units(quantity));
        QCOMPARE(row.unit_cost, Minor(price));
        QCOMPARE(row.order_unit_cost, Minor(price));
        QCOMPARE(desk.fault(), std::string());
        const auto again = desk.plan();
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired, 0);
    }

    void theLedgerSaysSo_data() { TestStore::addRows(); }
    void theLedgerSaysSo() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needCakestands(desk, "48:450");
        QCOMPARE(asInteger(desk.cell("suggestion-reasons", "reason = price_break", "quantity")), 12'000);
        QCOMPARE(asText(desk.cell("suggestion-reasons", "reason = price_break", "source_view")),
                 std::string("supplier-items"));
        QCOMPARE(asText(desk.cell("suggestions", "sku = CAKESTAND", "rounding")), std::string("36 → 48, price_break"));
        QCOMPARE(asText(desk.cell("supplier-items", "sku = CAKESTAND", "price_breaks")), std::string("48:450"));
        const auto again = desk.plan();
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired, 0);
        // What another price list makes of the same quantity is published.
        APPLIED(setBreaks(desk, R"({"price_breaks":"48:440"})"));
        QCOMPARE(desk.plan().changed, 1);
        QCOMPARE(desk.suggestion(cakestand)->amount, Minor(48 * 440));
    }

    void anAdjustedQuantityHasItsOwnPrice() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needCakestands(desk, "48:450");
        APPLIED(desk.decide(*desk.suggestion(cakestand), "adjust", R"({"quantity":42,"reason_code":"sg_promotion"})"));
        QCOMPARE(desk.suggestion(cakestand)->order_unit_cost, Minor(500));
        QCOMPARE(desk.suggestion(cakestand)->amount, Minor(42 * 500));
        const auto again = desk.plan();
        QCOMPARE(again.changed, 0);
        QCOMPARE(desk.suggestion(cakestand)->amount, Minor(42 * 500));
        APPLIED(desk.decide(*desk.suggestion(cakestand), "reopen"));
        QCOMPARE(desk.suggestion(cakestand)->amount, Minor(48 * 450));
        APPLIED(desk.accept(*desk.suggestion(cakestand)));
        QCOMPARE(asInteger(desk.cell("purchase-orders", "state = draft", "amount")), 48 * 450);
    }

    void aSmallChangeStaysOnItsSideOfTheBreak() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needCakestands(desk, "");
        QCOMPARE(desk.suggestion(cakestand)->quantity, Quantity::units(36));
        // One six more is within hysteresis, but it is what makes the price lower.
        APPLIED(setBreaks(desk, R"({"price_breaks":"42:480"})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->quantity, Quantity::units(42));
        QCOMPARE(desk.suggestion(cakestand)->unit_cost, Minor(480));
        QCOMPARE(desk.fault(), std::string());
    }

    void whatIsKeptKeepsItsMeanPrice() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needCakestands(desk, "24:400", "incremental");
        // √(2 · 521.4 · 28.00 / 0.80) = 191, in sixes 192 at 4.12: too little to change what is published.
        desk.setPolicy("setting.order_line_cost", "400");
        desk.plan();
        const auto before = *desk.suggestion(cakestand);
        QCOMPARE(before.quantity, Quantity::units(180));
        const auto reasons = desk.reasons(before);
        QCOMPARE(reasons.back().reason, std::string("kept"));
        QCOMPARE(before.order_unit_cost, Minor(413));
        const auto again = desk.plan();
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired, 0);
        QCOMPARE(desk.fault(), std::string());
    }

    void breaksThatMakeNoSenseAreRefused_data() {
        QTest::addColumn<QString>("payload");
        QTest::newRow("no steps") << R"({"price_breaks":"cheap"})";
        QTest::newRow("dearer") << R"({"price_breaks":"48:500"})";
        QTest::newRow("kind") << R"({"price_breaks":"48:450","break_kind":"some"})";
        QTest::newRow("too many") << R"({"price_breaks":"1:99;2:98;3:97;4:96;5:95;6:94;7:93;8:92;9:91;10:90;11:89"})";
    }
    void breaksThatMakeNoSenseAreRefused() {
        QFETCH(QString, payload);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        QCOMPARE(setBreaks(desk, payload.toStdString()).rejection.code, std::string("wrong_breaks"));
    }
};

QTEST_GUILESS_MAIN(PriceBreakOrderTest)
#include "PriceBreakOrderTest.moc"
