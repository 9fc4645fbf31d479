#include "core/planning/CorrectedWeek.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1;
const Date entryWeek = Date::of(2011, 10, 3);

/// Ten a week, and the entry of 80,995 units of Online Retail: one order, cancelled the same day by nobody.
void sellWithTheEntry(PlanningWorkspace& desk) {
    desk.sellWeekly(cakestand, 10);
    desk.sell(cakestand, entryWeek + 4, 80'995);
    desk.open(cakestand, 5);
    desk.plan();
}

CommandResult say(PlanningWorkspace& desk, const std::string& payload, const std::string& type = "demand.correct",
                  const std::string& actor = "planner") {
    return desk.TestEngine::submit(desk.command(type, actor, payload));
}

/// A cell of the week of the entry.
Value cellOf(PlanningWorkspace& desk, const std::string& column) {
    const auto at = static_cast<std::size_t>(desk.catalog().findView("demand-history")->index(column));
    const auto week = static_cast<std::size_t>(desk.catalog().findView("demand-history")->index("week"));
    for (const auto& row : desk.view("demand-history", "item_id = 1"))
        if (asInteger(row[week]) == entryWeek.days())
            return row[at];
    return {};
}

const std::string asItIs = R"({"item_id":1,"node_id":1,"week":"2011-10-07","reason":"a chain opened its shops"})";
const std::string seventy =
    R"({"item_id":1,"node_id":1,"week":"2011-10-03","quantity":70,"reason":"a tender, of which this is what returns"})";

} // namespace

/// The plan's corrections of demand are seen, overruled by who knows better, and counted so from the next run on.
class DemandCorrectionTest : public QObject {
    Q_OBJECT

private slots:
    void theEntryIsCutAndSeen() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        sellWithTheEntry(desk);
        QCOMPARE(asInteger(cellOf(desk, "entered")), Quantity::units(81'005).count());
        QCOMPARE(asInteger(cellOf(desk, "counted")), Quantity::units(10).count());
        QCOMPARE(asInteger(cellOf(desk, "change")), Quantity::units(-80'995).count());
        QCOMPARE(asText(cellOf(desk, "why")), std::string("outlier"));
        QVERIFY(desk.suggestion(cakestand)->flags.find("outlier") != std::string::npos);
    }

    void anOverruledOutlierCountsAsEnteredInTheNextRun() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        sellWithTheEntry(desk);
        const auto before = desk.suggestion(cakestand)->order_up_to;
        APPLIED(say(desk, asItIs));
        desk.plan();
        const auto row = *desk.suggestion(cakestand);
        QVERIFY(row.flags.find("corrected") != std::string::npos);
        QVERIFY(row.flags.find("outlier") == std::string::npos);
        QVERIFY(row.order_up_to > before);
        QCOMPARE(asInteger(cellOf(desk, "counted")), Quantity::units(81'005).count());
        QCOMPARE(asText(cellOf(desk, "why")), std::string("corrected"));
        QCOMPARE(asText(cellOf(desk, "corrected_by")), std::string("planner"));
        QCOMPARE(asText(cellOf(desk, "reason")), std::string("a chain opened its shops"));
        QCOMPARE(desk.fault(), std::string());
    }

    void aQuantityTakesThePlaceOfWhatWasEnteredUntilItIsTakenBack() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        sellWithTheEntry(desk);
        APPLIED(say(desk, asItIs));
        APPLIED(say(desk, seventy));
        QCOMPARE(desk.view("demand-corrections").size(), std::size_t(1));
        QCOMPARE(asInteger(cellOf(desk, "counted")), Quantity::units(70).count());
        APPLIED(say(desk, R"({"item_id":1,"node_id":1,"week":"2011-10-03"})", "demand.correct.remove"));
        QCOMPARE(asText(cellOf(desk, "why")), std::string("outlier"));
        QVERIFY(desk.view("demand-corrections").empty());
        desk.plan();
        QVERIFY(desk.suggestion(cakestand)->flags.find("corrected") == std::string::npos);
    }

    /// What several views tell of is worked out once, and anew after a commit.
    void oneReaderFollowsWhatIsSaid() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        sellWithTheEntry(desk);
        const auto reader = makeViewReader(database.connect(), desk.catalog());
        const ViewQuery history{"demand-history", 1, {Filter::parse("sku = CAKESTAND")}, "", {}, {}};
        const auto before = reader->rows(history);
        QVERIFY(reader->rows(history) == before);
        APPLIED(say(desk, seventy));
        const auto after = reader->rows(history);
        QVERIFY(after != before);
        QVERIFY(after == makeViewReader(database.connect(), desk.catalog())->rows(history));
    }

    void theForecastAndItsMethodsAreSeen() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        sellWithTheEntry(desk);
        const auto weeks = desk.view("demand-forecast", "sku = CAKESTAND");
        QVERIFY(weeks.size() >= 13);
        const auto& view = *desk.catalog().findView("demand-forecast");
        const auto at = [&](const char* key) { return static_cast<std::size_t>(view.index(key)); };
        QCOMPARE(asInteger(weeks[0][at("week")]), std::int64_t(Date::of(2011, 11, 28).days()));
        for (const auto& row : weeks) {
            QVERIFY(asInteger(row[at("low")]) <= asInteger(row[at("mean")]));
            QVERIFY(asInteger(row[at("mean")]) <= asInteger(row[at("high")]));
            QVERIFY(std::abs(asInteger(row[at("mean")]) - 10'000) < 500);
        }
        QCOMPARE(desk.view("demand-methods", "sku = CAKESTAND").size() > 3, true);
        const auto& methods = *desk.catalog().findView("demand-methods");
        int chosen = 0;
        for (const auto& row : desk.view("demand-methods", "sku = CAKESTAND"))
            chosen += static_cast<int>(asInteger(row[static_cast<std::size_t>(methods.index("chosen"))]));
        QCOMPARE(chosen, 1);
        QCOMPARE(asText(desk.cell("demand-series", "sku = CAKESTAND", "demand_class")), std::string("smooth"));
        QCOMPARE(asText(desk.cell("demand-series", "sku = CAKESTAND", "method")), desk.suggestion(cakestand)->method);
        QCOMPARE(asText(desk.cell("demand-series", "sku = CAKESTAND", "segment")), desk.suggestion(cakestand)->segment);
        QVERIFY(desk.view("demand-history").empty());
        QVERIFY(desk.view("demand-history", "sku = NOTHING").empty());
    }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("code");
        const char* say = "demand.correct";
        QTest::newRow("item") << say << R"({"item_id":77,"node_id":1,"week":"2011-10-03","reason":"x"})"
                              << "planner"
                              << "unknown_item";
        QTest::newRow("node") << say << R"({"item_id":1,"node_id":77,"week":"2011-10-03","reason":"x"})"
                              << "planner"
                              << "unknown_node";
        QTest::newRow("week that is not over") << say << R"({"item_id":1,"node_id":1,"week":"2011-11-28","reason":"x"})"
                                               << "planner"
                                               << "wrong_date";
        QTest::newRow("less than nothing")
            << say << R"({"item_id":1,"node_id":1,"week":"2011-10-03","quantity":-1,"reason":"x"})"
            << "planner"
            << "wrong_quantity";
        QTest::newRow("no reason") << say << R"({"item_id":1,"node_id":1,"week":"2011-10-03","reason":" "})"
                                   << "planner"
                                   << "missing_reason";
        QTest::newRow("not a planner") << say << R"({"item_id":1,"node_id":1,"week":"2011-10-03","reason":"x"})"
                                       << "warehouse"
                                       << "not_permitted";
        QTest::newRow("nothing to take back") << "demand.correct.remove"
                                              << R"({"item_id":1,"node_id":1,"week":"2011-10-03"})"
                                              << "planner"
                                              << "unknown_correction";
    }
    void whatCannotBeIsRefused() {
        QFETCH(QString, type);
        QFETCH(QString, payload);
        QFETCH(QString, actor);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto result = say(desk, payload.toStdString(), type.toStdString(), actor.toStdString());
        QVERIFY(result.state == CommandState::Rejected);
        QCOMPARE(QString::fromStdString(result.rejection.code), code);
    }
};

QTEST_GUILESS_MAIN(DemandCorrectionTest)
#include "DemandCorrectionTest.moc"
