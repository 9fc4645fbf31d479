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

} // namespace

/// The ornament is new, and expected to sell as half of what the cake stand does.
class DemandAnalogueTest : public QObject {
    Q_OBJECT

private slots:
    void aNewItemIsPlannedLikeItsAnalogue_data() { TestStore::addRows(); }
    void aNewItemIsPlannedLikeItsAnalogue() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        desk.plan();
        QVERIFY(!desk.suggestion(ornament));
        APPLIED(send(desk, "analogue.set", R"({"sku":"ORNAMENT","analogue":"CAKESTAND","weight":0.5})"));
        desk.plan();
        const auto row = desk.suggestion(ornament);
        QVERIFY(row);
        QCOMPARE(row->demand_per_day, 5.0);
        QVERIFY(row->flags.find("new") != std::string::npos);
        QCOMPARE(desk.fault(), std::string());
        // Once more on the same rows: nothing is different.
        const auto again = desk.plan();
        QCOMPARE(again.opened + again.changed + again.refreshed + again.forecasts, std::int64_t(0));
        APPLIED(send(desk, "analogue.remove", R"({"sku":"ORNAMENT","analogue":"CAKESTAND"})"));
        desk.plan();
        QCOMPARE(desk.suggestion(ornament)->state, std::string("expired"));
    }

    /// Orders of the analogue count in the very run that first sees them.
    void whatTheAnalogueSellsSinceCountsAtOnce() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 70);
        APPLIED(send(desk, "analogue.set", R"({"sku":"ORNAMENT","analogue":"CAKESTAND"})"));
        desk.plan();
        desk.sellWeekly(cakestand, 70);
        desk.plan();
        QCOMPARE(desk.suggestion(ornament)->demand_per_day, 20.0);
        QCOMPARE(desk.plan().refreshed, std::int64_t(0));
    }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("code");
        const auto add = [](const char* name, const char* type, const char* payload, const char* actor,
                            const char* code) { QTest::newRow(name) << type << payload << actor << code; };
        add("itself", "analogue.set", R"({"sku":"ORNAMENT","analogue":"ornament"})", "planner", "wrong_analogue");
        add("no weight", "analogue.set", R"({"sku":"ORNAMENT","analogue":"CAKESTAND","weight":0})", "planner",
            "wrong_analogue");
        add("too long", "analogue.set", R"({"sku":"ORNAMENT","analogue":"CAKESTAND","weeks":500})", "planner",
            "wrong_analogue");
        add("item", "analogue.set", R"({"sku":"NOTHING","analogue":"CAKESTAND"})", "planner", "unknown_sku");
        add("analogue", "analogue.set", R"({"sku":"ORNAMENT","analogue":"NOTHING"})", "planner", "unknown_sku");
        add("not a planner", "analogue.set", R"({"sku":"ORNAMENT","analogue":"CAKESTAND"})", "warehouse",
            "not_permitted");
        add("nothing to remove", "analogue.remove", R"({"sku":"ORNAMENT","analogue":"CAKESTAND"})", "planner",
            "unknown_analogue");
    }
    void whatCannotBeIsRefused() {
        QFETCH(QString, type);
        QFETCH(QString, payload);
        QFETCH(QString, actor);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto result = send(desk, type.toStdString(), payload.toStdString(), actor.toStdString());
        QVERIFY(result.state == CommandState::Rejected);
        QCOMPARE(QString::fromStdString(result.rejection.code), code);
    }
};

QTEST_GUILESS_MAIN(DemandAnalogueTest)
#include "DemandAnalogueTest.moc"
