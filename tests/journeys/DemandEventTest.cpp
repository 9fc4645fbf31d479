#include "core/master/Item.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;

CommandResult send(PlanningWorkspace& desk, const std::string& type, const std::string& payload,
                   const std::string& actor = "planner") {
    return desk.TestEngine::submit(desk.command(type, actor, payload));
}

CommandResult act(PlanningWorkspace& desk, const std::string& type, const std::string& payload) {
    auto command = desk.command(type, "planner", payload);
    command.document = Uuid::parse(asText(desk.cell("demand-events", "state = active", "id")));
    return desk.TestEngine::submit(command);
}

void stock(PlanningWorkspace& desk) {
    for (const auto item : {cakestand, ornament}) {
        desk.sellWeekly(item, 70);
        desk.open(item, 5);
    }
    desk.plan();
}

Quantity part(PlanningWorkspace& desk, const Suggestion& row, const std::string& reason) {
    for (const auto& line : desk.reasons(row))
        if (line.reason == reason)
            return line.quantity;
    return {};
}

bool hasFlag(const Suggestion& row, const std::string& flag) {
    return ("," + row.flags + ",").find("," + flag + ",") != std::string::npos;
}

const std::string advent = R"({"name":"Advent","kind":"promotion","sku":"CAKESTAND","first_day":"2011-12-05",)"
                           R"("last_day":"2011-12-11","uplift_percent":50})";

} // namespace

/// What planners know of demand to come moves the plan, and the plan says so.
class DemandEventTest : public QObject {
    Q_OBJECT

private slots:
    void aPromotionIsOrderedFor_data() { TestStore::addRows(); }
    void aPromotionIsOrderedFor() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        stock(desk);
        const auto before = *desk.suggestion(cakestand), other = *desk.suggestion(ornament);
        APPLIED(send(desk, "event.create", advent));
        desk.plan();
        const auto row = *desk.suggestion(cakestand);
        QCOMPARE(part(desk, row, "event"), Quantity::units(35));
        QVERIFY(row.quantity > before.quantity);
        QVERIFY(hasFlag(row, "promotion") && !hasFlag(before, "promotion"));
        QCOMPARE(desk.suggestion(ornament)->quantity, other.quantity);
        QVERIFY(!hasFlag(*desk.suggestion(ornament), "promotion"));
        QCOMPARE(desk.fault(), std::string());
        const auto& view = *desk.catalog().findView("demand-forecast");
        const auto weeks = desk.view("demand-forecast", "sku = CAKESTAND");
        const auto at = [&](const char* key) { return static_cast<std::size_t>(view.index(key)); };
        QCOMPARE(asText(weeks[1][at("event")]), std::string("Advent"));
        QCOMPARE(asInteger(weeks[1][at("mean")]) * 2, asInteger(weeks[1][at("base")]) * 3);
        QCOMPARE(asText(weeks[2][at("event")]), std::string());
    }

    void aCancelledEventIsForgotten() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stock(desk);
        const auto before = *desk.suggestion(cakestand);
        APPLIED(send(desk, "event.create", advent));
        APPLIED(act(desk, "event.edit", R"({"units_per_week":700})"));
        QVERIFY(isNull(desk.cell("demand-events", "state = active", "uplift_percent")));
        desk.plan();
        QCOMPARE(part(desk, *desk.suggestion(cakestand), "event"), Quantity::units(700));
        APPLIED(act(desk, "event.cancel", "{}"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->quantity, before.quantity);
        QVERIFY(!hasFlag(*desk.suggestion(cakestand), "promotion"));
        QVERIFY(desk.view("demand-events", "state = active").empty());
    }

    void anEventOfACategoryConcernsAllOfIt() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stock(desk);
        APPLIED(desk.run(0, [](Context& context) -> Outcome {
            for (const auto id : {cakestand, ornament}) {
                auto item = *context.rows().find<Item>(std::int64_t(0), id);
                item.category = "Christmas";
                context.rows().put(std::move(item));
            }
            return {};
        }));
        APPLIED(
            send(desk, "event.create",
                 R"({"name":"Fair","kind":"promotion","category":"Christmas","node":"HOME","first_day":"2011-12-05",)"
                 R"("last_day":"2011-12-11","uplift_percent":100})"));
        desk.plan();
        QCOMPARE(part(desk, *desk.suggestion(cakestand), "event"), Quantity::units(70));
        QVERIFY(part(desk, *desk.suggestion(ornament), "event") > Quantity::units(60));
    }

    void aPhaseOutRunsItsStockDown() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stock(desk);
        QVERIFY(desk.suggestion(cakestand)->state == "open");
        APPLIED(send(desk, "event.create",
                     R"({"name":"Successor","kind":"phase_out","sku":"CAKESTAND","first_day":"2011-12-01",)"
                     R"("last_day":"2011-12-15"})"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("expired"));
        QCOMPARE(desk.suggestion(ornament)->state, std::string("open"));
    }

    /// Last year's sale is kept apart in what people see, too.
    void aPastPromotionIsSeenInTheHistory() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sell(cakestand, Date::of(2011, 9, 7), 500);
        stock(desk);
        APPLIED(send(desk, "event.create",
                     R"({"name":"Autumn","kind":"promotion","sku":"CAKESTAND","first_day":"2011-09-05",)"
                     R"("last_day":"2011-09-11"})"));
        const auto& view = *desk.catalog().findView("demand-history");
        const auto at = [&](const char* key) { return static_cast<std::size_t>(view.index(key)); };
        int seen = 0;
        for (const auto& row : desk.view("demand-history", "sku = CAKESTAND"))
            if (asText(row[at("event")]) == "Autumn") {
                QCOMPARE(asText(row[at("why")]), std::string("event"));
                QCOMPARE(asInteger(row[at("entered")]), std::int64_t(570'000));
                QCOMPARE(asInteger(row[at("counted")]), std::int64_t(70'000));
                ++seen;
            }
        QCOMPARE(seen, 1);
    }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("code");
        const auto add = [](const char* name, const char* fields, const char* code) {
            QTest::newRow(name) << QStringLiteral(R"({"name":"E","first_day":"2011-12-05","last_day":"2011-12-11",%1})")
                                       .arg(QLatin1String(fields))
                                << code;
        };
        add("kind", R"("kind":"party","sku":"CAKESTAND")", "wrong_event");
        add("neither item nor category", R"("kind":"promotion")", "wrong_event");
        add("both", R"("kind":"promotion","sku":"CAKESTAND","category":"Christmas")", "wrong_event");
        add("two uplifts", R"("kind":"promotion","sku":"CAKESTAND","uplift_percent":5,"units_per_week":5)",
            "wrong_event");
        add("less than nothing", R"("kind":"promotion","sku":"CAKESTAND","uplift_percent":-101)", "wrong_event");
        add("item", R"("kind":"promotion","sku":"NOTHING")", "unknown_sku");
        add("node", R"("kind":"promotion","sku":"CAKESTAND","node":"MOON")", "unknown_node");
        QTest::newRow("days")
            << R"({"name":"E","kind":"promotion","sku":"CAKESTAND","first_day":"2011-12-05","last_day":"2011-12-04"})"
            << "wrong_date";
    }
    void whatCannotBeIsRefused() {
        QFETCH(QString, payload);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto result = send(desk, "event.create", payload.toStdString());
        QVERIFY(result.state == CommandState::Rejected);
        QCOMPARE(QString::fromStdString(result.rejection.code), code);
        QCOMPARE(send(desk, "event.create", advent, "warehouse").rejection.code, std::string("not_permitted"));
    }
};

QTEST_GUILESS_MAIN(DemandEventTest)
#include "DemandEventTest.moc"
