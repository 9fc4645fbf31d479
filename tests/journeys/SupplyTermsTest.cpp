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

/// Ten cake stands are sold a week and four are there; ACME sells sixes, twelve at least, in 21 days, looked at weekly.
void needCakestands(PlanningWorkspace& desk) {
    desk.sellWeekly(cakestand, 10);
    desk.open(cakestand, 4);
}

CommandResult editSupplier(PlanningWorkspace& desk, const std::string& terms, const std::string& actor = "planner") {
    return desk.submit("supplier.edit", actor, R"({"id":1,)" + terms + "}");
}

CommandResult editItem(PlanningWorkspace& desk, const std::string& terms, const std::string& actor = "planner") {
    return desk.submit("item.edit", actor, R"({"id":1,)" + terms + "}");
}

CommandResult editOffer(PlanningWorkspace& desk, const std::string& terms) {
    auto command = desk.command("supplier_item.edit", "planner", terms);
    command.document = Uuid::parse(asText(desk.cell("supplier-items", "sku = CAKESTAND", "id")));
    return desk.TestEngine::submit(command);
}

bool isFlagged(const Suggestion& row, std::string_view flag) {
    return ("," + row.flags + ",").find(fmt::format(",{},", flag)) != std::string::npos;
}

} // namespace

/// Order days, closed days, maximum and shelf life, from the person who enters them to the plan.
class SupplyTermsTest : public QObject {
    Q_OBJECT

private slots:
    void theNextOrderDayDecidesWhatIsNeeded_data() {
        QTest::addColumn<QString>("terms");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QString>("arrival");
        // Ten a week until an order placed at the next review comes, less four, in sixes.
        QTest::newRow("any day") << R"("order_days":"")"
                                 << "2011-11-30" << 36 << "2011-12-21";
        QTest::newRow("next Monday, and the one after") << R"("order_days":"mon")"
                                                        << "2011-11-30" << 48 << "2011-12-26";
        QTest::newRow("today is Monday") << R"("order_days":"mon")"
                                         << "2011-12-05" << 36 << "2011-12-26";
        QTest::newRow("closed in between") << R"("order_days":"mon","closed_days":"2011-12-12..2011-12-25")"
                                           << "2011-11-30" << 66 << "2012-01-09";
        QTest::newRow("closed when it would be ordered") << R"("closed_days":"2011-11-28..2011-12-04")"
                                                         << "2011-11-30" << 48 << "2011-12-26";
    }
    void theNextOrderDayDecidesWhatIsNeeded() {
        QFETCH(QString, terms);
        QFETCH(QString, day);
        QFETCH(int, quantity);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const Date asOf = *Date::parse(day.toStdString());
        desk.sellWeekly(cakestand, 10, 60, asOf);
        desk.open(cakestand, 4);
        APPLIED(editSupplier(desk, terms.toStdString()));
        desk.plan(asOf);
        const auto row = *desk.suggestion(cakestand);
        QCOMPARE(row.quantity, Quantity::units(quantity));
        QTEST(QString::fromStdString(row.arrival->toString()), "arrival");
        QCOMPARE(desk.fault(), std::string());
    }

    void orderByFallsOnAnOrderDay_data() { TestStore::addRows(); }
    void orderByFallsOnAnOrderDay() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 39);
        desk.plan();
        QVERIFY(desk.suggestion(cakestand)->order_by->weekday() != 1);
        const Date before = *desk.suggestion(cakestand)->order_by;
        APPLIED(editSupplier(desk, R"("order_days":"mon")"));
        desk.plan();
        const Date after = *desk.suggestion(cakestand)->order_by;
        QCOMPARE(after.weekday(), 1);
        QVERIFY(after < before && before - after < 7);
    }

    void noMoreThanTheMaximumIsOrdered_data() { TestStore::addRows(); }
    void noMoreThanTheMaximumIsOrdered() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needCakestands(desk);
        APPLIED(editOffer(desk, R"({"maximum":28})"));
        desk.plan();
        const auto row = *desk.suggestion(cakestand);
        QCOMPARE(row.quantity, Quantity::units(24));
        QCOMPARE(row.rounding, std::string("36 → 24, maximum"));
        QCOMPARE(desk.fault(), std::string());
        const auto adjusted = desk.decide(row, "adjust", R"({"quantity":30,"reason_code":"sg_promotion"})");
        QCOMPARE(adjusted.rejection.code, std::string("above_maximum"));
        QVERIFY(adjusted.rejection.text.find("order 24 or less") != std::string::npos);
        QCOMPARE(editOffer(desk, R"({"maximum":6})").rejection.code, std::string("wrong_quantity"));
        QCOMPARE(editOffer(desk, R"({"moq":36})").rejection.code, std::string("wrong_quantity"));
        APPLIED(editOffer(desk, R"({"maximum":0})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->quantity, Quantity::units(36));
    }

    void whatKeepsForTwoWeeksIsNotBoughtForThree_data() { TestStore::addRows(); }
    void whatKeepsForTwoWeeksIsNotBoughtForThree() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        needCakestands(desk);
        APPLIED(editItem(desk, R"("shelf_life_days":14)"));
        // It comes in three weeks and is sold until the end of the fifth: 50, less the four that are there.
        APPLIED(editOffer(desk, R"({"price_breaks":"48:450"})"));
        desk.plan();
        const auto row = *desk.suggestion(cakestand);
        QCOMPARE(row.quantity, Quantity::units(42));
        QVERIFY(desk.reasons(row).back() == (SuggestionReason{"shelf_life", Quantity::units(-6), {}}));
        QVERIFY(!isFlagged(row, "short_life"));
        QCOMPARE(desk.fault(), std::string());
        // No supplier sells less than its minimum: people are told.
        APPLIED(editOffer(desk, R"({"moq":96})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->quantity, Quantity::units(96));
        QVERIFY(isFlagged(*desk.suggestion(cakestand), "short_life"));
    }

    void itemsAreEdited_data() { TestStore::addRows(); }
    void itemsAreEdited() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        const auto cell = [&](const char* column) { return asInteger(desk.cell("items", "sku = CAKESTAND", column)); };
        APPLIED(editItem(desk, R"("shelf_life_days":90,"volume":1.5)"));
        APPLIED(editItem(desk, R"("weight":0.25)"));
        QCOMPARE(cell("shelf_life_days"), 90);
        QCOMPARE(cell("volume"), 1500);
        QCOMPARE(cell("weight"), 250);
        QCOMPARE(editItem(desk, R"("shelf_life_days":-1)").rejection.code, std::string("wrong_days"));
        QCOMPARE(editItem(desk, R"("volume":-1)").rejection.code, std::string("wrong_quantity"));
        QCOMPARE(editItem(desk, R"("note":1)").rejection.code, std::string("unknown_field"));
        QCOMPARE(desk.submit("item.edit", "planner", R"({"id":1})").rejection.code, std::string("missing_field"));
        QCOMPARE(desk.submit("item.edit", "planner", R"({"id":99,"weight":1})").rejection.code,
                 std::string("unknown_item"));
        QCOMPARE(editItem(desk, R"("weight":1)", "controller").rejection.code, std::string("not_permitted"));
        QCOMPARE(cell("shelf_life_days"), 90);
        QCOMPARE(desk.fault(), std::string());
    }

    void suppliersAreEdited_data() { TestStore::addRows(); }
    void suppliersAreEdited() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        APPLIED(editSupplier(desk, R"("minimum_order":25000,"order_days":"Thu mon","review_days":14,)"
                                   R"("container_volume":33200)"));
        const auto cell = [&](const char* column) { return asText(desk.cell("suppliers", "code = ACME", column)); };
        QCOMPARE(cell("order_days"), std::string("mon,thu"));
        QCOMPARE(asInteger(desk.cell("suppliers", "code = ACME", "amount")), 25000);
        QCOMPARE(asInteger(desk.cell("suppliers", "code = ACME", "version")), 1);
        auto stale = desk.command("supplier.edit", "planner", R"({"id":1,"review_days":7})");
        stale.expected.version = 0;
        QCOMPARE(desk.TestEngine::submit(stale).rejection.code, std::string("stale_version"));
        QCOMPARE(editSupplier(desk, R"("order_days":"someday")").rejection.code, std::string("wrong_days"));
        QCOMPARE(editSupplier(desk, R"("closed_days":"2012-02-30")").rejection.code, std::string("wrong_days"));
        QCOMPARE(editSupplier(desk, R"("review_days":0)").rejection.code, std::string("wrong_days"));
        QCOMPARE(editSupplier(desk, R"("minimum_order":-1)").rejection.code, std::string("wrong_value"));
        QCOMPARE(editSupplier(desk, R"("container_weight":-1)").rejection.code, std::string("wrong_quantity"));
        QCOMPARE(editSupplier(desk, R"("order_days":"")", "controller").rejection.code, std::string("not_permitted"));
        QCOMPARE(desk.submit("supplier.edit", "planner", R"({"id":99,"order_days":""})").rejection.code,
                 std::string("unknown_supplier"));
        QCOMPARE(desk.submit("supplier.edit", "planner", R"({"id":1})").rejection.code, std::string("missing_field"));
    }
};

QTEST_GUILESS_MAIN(SupplyTermsTest)
#include "SupplyTermsTest.moc"
