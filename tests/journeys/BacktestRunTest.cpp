#include "core/planning/BacktestRunner.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

CommandResult make(PlanningWorkspace& desk, const std::string& payload, const std::string& actor = "planner") {
    return desk.submit("backtest.create", actor, payload);
}

std::string codeOf(const BacktestWish& wish) {
    const auto trials = trialsOf(wish);
    return trials ? fmt::format("{} trials", trials->size()) : trials.error().code;
}

/// A total and one segment, as playing would give them.
BacktestOutcome played(double fillRate, std::int64_t stock) {
    BacktestOutcome gave;
    gave.currency = Currency("GBP");
    gave.series = 2;
    for (const char* segment : {"all", "AX"}) {
        auto& figures = gave.points.emplace_back();
        figures.policy = "plan";
        figures.segment = segment;
        figures.fill_rate = fillRate;
        figures.stock_value = Minor(stock);
    }
    return gave;
}

CommandResult record(PlanningWorkspace& desk, const std::string& name, const BacktestOutcome& gave) {
    const auto run = findBacktest(desk.reader(), 1, name);
    PlanOptions options;
    options.actor = "planner";
    return desk.TestEngine::submit(backtestCommand(run.id, run.version, gave, options, desk.clock(), desk.random()));
}

} // namespace

/// Back-tests that people keep.
class BacktestRunTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsPlayedIsSaidInWords() {
        QCOMPARE(codeOf({"A", {}, {}, {}, {}}), std::string("3 trials"));
        QCOMPARE(codeOf({"A", {}, "plan, value", "90%, 97.5 %", {}}), std::string("4 trials"));
        QCOMPARE(codeOf({"A", {}, "plan, magic", {}, {}}), std::string("wrong_policy"));
        QCOMPARE(codeOf({"A", {}, ",", {}, {}}), std::string("wrong_policy"));
        QCOMPARE(codeOf({"A", {}, {}, "95", {}}), std::string("wrong_fill"));
        QCOMPARE(codeOf({"A", {}, {}, "100%", {}}), std::string("wrong_fill"));
        QCOMPARE(codeOf({"A", {}, {}, "0%", {}}), std::string("wrong_fill"));
        const auto trials = trialsOf({"A", {}, "minmax", "97.5%", {}});
        QVERIFY(trials->front().play.policy == BacktestPolicy::MinMax && trials->front().fill == 0.975);
    }

    void isMadeRecordedAndDeleted_data() { TestStore::addRows(); }
    void isMadeRecordedAndDeleted() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        APPLIED(make(desk, R"({"name":"Spring","policies":"plan","fills":"95%"})"));
        QCOMPARE(asText(desk.cell("backtests", "name = Spring", "state")), std::string("draft"));
        APPLIED(record(desk, "Spring", played(0.95, 1000)));
        // Played again, the newest counts.
        APPLIED(record(desk, "Spring", played(0.97, 2000)));
        QCOMPARE(asText(desk.cell("backtests", "name = Spring", "state")), std::string("recorded"));
        QCOMPARE(asReal(desk.cell("backtests", "name = Spring", "fill_rate")), 0.97);
        QCOMPARE(asInteger(desk.cell("backtests", "name = Spring", "amount")), 2000);
        QCOMPARE(desk.view("backtest-points").size(), std::size_t(2));
        const auto run = findBacktest(desk.reader(), 1, "Spring");
        auto gone = desk.command("backtest.delete", "planner", "{}");
        gone.document = run.id;
        gone.expected.version = run.version;
        APPLIED(desk.TestEngine::submit(gone));
        QVERIFY(desk.view("backtests").empty() && desk.view("backtest-points").empty());
    }

    void whatIsRefused() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        QCOMPARE(make(desk, R"({"name":"A"})", "buyer").rejection.code, std::string("not_permitted"));
        QCOMPARE(make(desk, R"({"name":"  "})").rejection.code, std::string("missing_field"));
        QCOMPARE(make(desk, R"({"name":"A","fills":"most"})").rejection.code, std::string("wrong_fill"));
        APPLIED(make(desk, R"({"name":"A"})"));
        QCOMPARE(make(desk, R"({"name":"A"})").rejection.code, std::string("backtest_exists"));
        QCOMPARE(record(desk, "A", {Currency("GBP"), 0, 0, {}}).rejection.code, std::string("wrong_result"));
    }
};

QTEST_GUILESS_MAIN(BacktestRunTest)
#include "BacktestRunTest.moc"
