#include "core/integration/Areas.h"
#include "core/planning/LivePlanner.h"
#include "core/planning/PlanningSample.h"
#include "core/store/Row.h"
#include "core/sync/CentralBus.h"
#include "core/workflow/Engine.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/ServingEngine.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestCentre.h"

#include <fmt/format.h>

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A made-up company at a centre whose engine serves, and its planner.
class Centre {
public:
    Centre() {
        addAllAreas(m_catalog);
        addPlanningSample(m_catalog, m_sample);
        const auto connection = store::openPostgres(m_centre.engineUrl());
        Engine engine(*connection, m_catalog, m_clock, m_random);
        for (const auto& command : planningSampleCommands(m_sample, m_clock, m_random))
            if (const auto result = engine.process(std::span(&command, 1)).front(); !result.applied())
                throw Error(result.rejection.text);
        m_engine = std::make_unique<ServingEngine>(m_centre.engineUrl(), m_catalog, m_folder.file("centre.anchor"));
        m_bus = std::make_unique<CentralBus>(m_centre.url("planner"), m_catalog, m_clock, m_random);
    }

    CommandBus& bus() { return *m_bus; }
    std::unique_ptr<store::Connection> connect() const { return m_centre.connect("planner"); }
    PlanOptions options() const {
        PlanOptions day;
        day.asOf = m_sample.asOf;
        return day;
    }
    PlanReport plan() { return runPlan(*connect(), bus(), m_clock, m_random, options()); }

    /// At a console of a planner: three times as much of an item was wanted in two weeks as was entered.
    void correct(std::int64_t item) {
        CentralBus console(m_centre.url("planner"), m_catalog, m_clock, m_random);
        for (const auto* week : {"2011-11-14", "2011-11-21"}) {
            Command command;
            command.id = m_random.uuid(m_clock.now());
            command.type = "demand.correct";
            command.entity = 1;
            command.payload = fmt::format(
                R"({{"item_id":{},"node_id":1,"week":"{}","quantity":400,"reason":"A customer counts twice"}})", item,
                week);
            if (const auto result = console.submitAndWait(std::move(command)); !result.applied())
                throw Error(result.rejection.text);
        }
    }

    std::int64_t number(const std::string& sql) const {
        return asInteger(m_centre.connect()->scalar(sql).value_or(Value(std::int64_t{0})));
    }
    /// Suggestions by id and suppliers' orders by supplier, without what counts all of them or tells what a run
    /// changed.
    std::map<std::string, std::string> published() const {
        const auto connection = m_centre.connect();
        std::map<std::string, std::string> all;
        for (const auto* sql :
             {"SELECT id::text, (to_jsonb(s) - '{rank,rev,change,changed,change_run,run_figures}'::text[])::text FROM "
              "suggestion s",
              "SELECT 'order of ' || supplier_id, (to_jsonb(o) - 'rev')::text FROM supplier_order o"}) {
            const auto statement = connection->prepare(sql);
            while (statement->step())
                all[std::string(statement->text(0))] = statement->text(1);
        }
        return all;
    }

    Clock& clock() { return m_clock; }
    Random& random() { return m_random; }

private:
    PlanningSample m_sample{300, 104, Date::of(2011, 11, 30)};
    TemporaryFolder m_folder;
    TestCentre m_centre;
    Catalog m_catalog;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ServingEngine> m_engine;
    std::unique_ptr<CentralBus> m_bus;
};

} // namespace

/// A centre's plan follows what happens at consoles.
class CentralPlanTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_keys;

private slots:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(m_keys.file("anchor.key")));
    }

    void whatAConsoleTouchesIsPlannedAsAFullRunPlansIt() {
        Centre centre;
        QCOMPARE(centre.plan().failed, 0);
        const auto before = centre.published();
        const auto supplier = centre.number("SELECT min(supplier_id) FROM supplier_order WHERE state = 'filled'");
        const auto item = centre.number(
            "SELECT min(c.item_id) FROM supplier_item c WHERE c.supplier_id = " + std::to_string(supplier) +
            " AND NOT EXISTS (SELECT 1 FROM suggestion s WHERE s.item_id = c.item_id AND s.status <> 'fill_up')");
        QVERIFY(item > 0);
        centre.correct(item);
        const auto report =
            planTouched(*centre.connect(), centre.bus(), centre.clock(), centre.random(), centre.options());
        QVERIFY(report);
        QCOMPARE(report->series, 10); // with all that its supplier sells, for his order is filled anew
        const auto lively = centre.published();
        const auto order = fmt::format("order of {}", supplier);
        QVERIFY(lively.at(order) != before.at(order));
        const auto full = centre.plan();
        QCOMPARE(full.opened + full.changed + full.expired, 0);
        QCOMPARE(centre.published(), lively);
    }

    void aPlannerBesideItFollowsByItself() {
        Centre centre;
        centre.plan();
        const LivePlanner planner(
            centre.bus(), [&] { return centre.connect(); }, centre.clock(), centre.random(), centre.options());
        centre.correct(7);
        QTRY_VERIFY_WITH_TIMEOUT(centre.number("SELECT live_items FROM plan_run") > 0, 60'000);
    }
};

QTEST_GUILESS_MAIN(CentralPlanTest)
#include "CentralPlanTest.moc"
