#include "core/integration/Areas.h"
#include "core/planning/LivePlanner.h"
#include "core/planning/PlanningSample.h"
#include "core/planning/Suggestion.h"
#include "core/store/Row.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestEngine.h"

#include <QtTest>

#include <map>
#include <set>

using namespace opsdesk;

namespace {

constexpr int itemCount = 600;

/// A made-up company in a workspace file.
class Company {
public:
    Company() {
        addAllAreas(m_catalog);
        addPlanningSample(m_catalog, m_sample);
        Workspace::init(file(), m_catalog, m_clock, m_random);
        m_workspace = Workspace::open(file(), m_catalog, m_clock, m_random);
        m_reader = connect();
        for (auto& command : planningSampleCommands(m_sample, m_clock, m_random))
            send(std::move(command));
    }

    std::string file() const { return m_folder.file("plan.opsdesk"); }
    std::unique_ptr<store::Connection> connect() const { return store::openSqlite(file(), store::OpenMode::ReadOnly); }
    CommandBus& bus() { return m_workspace->bus(); }
    PlanOptions options() const {
        PlanOptions day;
        day.asOf = m_sample.asOf;
        return day;
    }

    void send(Command command) {
        if (const auto result = bus().submitAndWait(std::move(command)); !result.applied())
            throw Error(result.rejection.text);
    }
    void sell(std::int64_t first, std::int64_t count) { send(sampleSaleCommand(first, count, m_clock, m_random)); }
    PlanReport plan() { return runPlan(*m_reader, bus(), m_clock, m_random, options()); }
    std::optional<PlanReport> planTouched() {
        return opsdesk::planTouched(*m_reader, bus(), m_clock, m_random, options());
    }
    std::int64_t number(const std::string& sql) {
        return asInteger(m_reader->scalar(sql).value_or(Value(std::int64_t{0})));
    }

    /// Each suggestion as text, but for @p left out columns, by item and id.
    std::map<std::pair<std::int64_t, std::string>, std::string> suggestions(const std::set<std::string>& left) {
        const auto& type = store::rowType<Suggestion>();
        const auto statement = m_reader->prepare("SELECT " + type.selectList() + " FROM suggestion ORDER BY id");
        std::map<std::pair<std::int64_t, std::string>, std::string> all;
        while (statement->step()) {
            const auto read = type.read(*statement);
            const auto& row = *static_cast<const Suggestion*>(read.get());
            std::string text;
            for (const auto& column : type.columns)
                if (!left.contains(std::string(column.name)))
                    column.encode(&row, text);
            all[{row.item_id, row.id.toString()}] = text;
        }
        return all;
    }

    /// What each supplier's order comes to, as text.
    std::map<std::int64_t, std::string> orders() {
        const auto statement = m_reader->prepare(
            "SELECT supplier_id, state || ' ' || amount || ' ' || lines || ' ' || filled_up FROM supplier_order");
        std::map<std::int64_t, std::string> all;
        while (statement->step())
            all[statement->integer(0)] = statement->text(1);
        return all;
    }

    PlanningSample m_sample{itemCount, 104, Date::of(2011, 11, 30)};
    test::TemporaryFolder m_folder;
    test::FakeClock m_clock;
    SeededRandom m_random{7};
    Catalog m_catalog;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<store::Connection> m_reader;
};

} // namespace

/// What happens between two runs is planned alone, and as a run of all would plan it.
class LivePlanTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTouchedIsPlannedAsAFullRunPlansIt() {
        Company company;
        company.plan();
        const auto before = company.suggestions({});
        company.sell(101, 200);
        const auto live = company.planTouched();
        QVERIFY(live);
        QCOMPARE(live->series, 200);
        QVERIFY(live->opened > 0);
        QVERIFY(live->changed > 0);
        const auto after = company.suggestions({});
        for (const auto& [key, text] : before)
            if (key.first < 101 || key.first > 300)
                QCOMPARE(after.at(key), text);
        const std::set<std::string> counted{"rank", "rev", "change", "changed", "change_run", "run_figures"};
        const auto lively = company.suggestions(counted);
        const auto full = company.plan();
        QCOMPARE(full.opened + full.changed + full.expired + full.forecasts, 0);
        QCOMPARE(company.suggestions(counted), lively);
    }

    void aTouchedItemsSupplierOrderIsFilledAnew() {
        Company company;
        company.plan();
        const auto before = company.orders();
        const auto supplier = company.number("SELECT min(supplier_id) FROM supplier_order WHERE state = 'filled'");
        QVERIFY(supplier > 0);
        const auto item = company.number(
            "SELECT min(c.item_id) FROM supplier_item c WHERE c.supplier_id = " + std::to_string(supplier) +
            " AND NOT EXISTS (SELECT 1 FROM suggestion s WHERE s.item_id = c.item_id AND s.status <> 'fill_up')");
        company.sell(item, 1);
        const auto live = company.planTouched();
        QVERIFY(live);
        QCOMPARE(live->series, 10); // all that this supplier sells
        const auto lively = company.orders();
        QVERIFY(lively.at(supplier) != before.at(supplier));
        for (const auto& [other, text] : before)
            if (other != supplier)
                QCOMPARE(lively.at(other), text);
        const std::set<std::string> counted{"rank", "rev", "change", "changed", "change_run", "run_figures"};
        const auto suggestions = company.suggestions(counted);
        const auto full = company.plan();
        QCOMPARE(full.opened + full.changed + full.expired, 0);
        const auto fully = company.orders();
        for (const auto& [other, text] : lively)
            QCOMPARE(std::to_string(other) + " " + fully.at(other), std::to_string(other) + " " + text);
        QCOMPARE(company.suggestions(counted), suggestions);
    }

    void itsPlaceInTheQueueIsThatOfAFullRun() {
        Company company;
        company.plan();
        const auto item =
            company.number("SELECT item_id FROM suggestion WHERE kind = 'buy' ORDER BY rank DESC LIMIT 1");
        const auto place = [&] {
            return company.number(
                "SELECT count(*) FROM suggestion a JOIN suggestion b ON b.kind = 'buy' AND b.item_id = " +
                std::to_string(item) + " WHERE a.rank < b.rank AND a.state <> 'expired'");
        };
        const auto before = place();
        company.sell(item, 1);
        QVERIFY(company.planTouched());
        QVERIFY(place() < before);
        const auto lively = place();
        company.plan();
        QCOMPARE(lively, place());
    }

    void nothingTouchedNothingPlanned() {
        Company company;
        QVERIFY(!company.planTouched());
        company.plan();
        QVERIFY(!company.planTouched());
        company.sell(7, 2);
        QVERIFY(company.planTouched());
        QVERIFY(!company.planTouched());
        QCOMPARE(company.number("SELECT live_items FROM plan_run"), 2);
        QCOMPARE(company.number("SELECT count(*) FROM plan_run"), 1);
    }

    void afterAFullRunNothingIsLeftToDo() {
        Company company;
        company.plan();
        company.sell(7, 2);
        company.plan();
        QVERIFY(!company.planTouched());
    }

    void aPlannerFollowsEvents() {
        Company company;
        company.plan();
        LivePlanner planner(
            company.bus(), [&] { return company.connect(); }, company.m_clock, company.m_random, company.options());
        company.sell(11, 1);
        company.sell(12, 1);
        QTRY_COMPARE_WITH_TIMEOUT(company.number("SELECT live_items FROM plan_run"), 2, 60'000);
    }
};

QTEST_GUILESS_MAIN(LivePlanTest)
#include "LivePlanTest.moc"
