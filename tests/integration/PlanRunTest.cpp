#include "core/integration/Areas.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/PlanningSample.h"
#include "core/store/Row.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestEngine.h"

#include <fmt/format.h>

#include <QtTest>

#include <mutex>

using namespace opsdesk;

namespace {

/// A made-up company in a workspace file, whose plan takes several commands to publish.
class Company {
public:
    Company() {
        addAllAreas(m_catalog);
        addPlanningSample(m_catalog, m_sample);
        const auto file = m_folder.file("plan.opsdesk");
        Workspace::init(file, m_catalog, m_clock, m_random);
        m_workspace = Workspace::open(file, m_catalog, m_clock, m_random);
        m_reader = store::openSqlite(file, store::OpenMode::ReadOnly);
        for (auto& command : planningSampleCommands(m_sample, m_clock, m_random))
            if (const auto result = bus().submitAndWait(std::move(command)); !result.applied())
                throw Error(result.rejection.text);
    }

    CommandBus& bus() { return m_workspace->bus(); }

    PlanReport plan(PlanOptions options = {}) {
        options.asOf = m_sample.asOf;
        return runPlan(*m_reader, bus(), m_clock, m_random, options);
    }

    std::int64_t count(const std::string& from) {
        return asInteger(m_reader->scalar("SELECT count(*) FROM " + from).value_or(Value()));
    }

    /// Of all that planning writes.
    std::string digests() {
        std::string all;
        for (const auto* type : store::allRowTypes())
            if (type->table.starts_with("suggestion") || type->table == "series_forecast")
                all += store::tableDigest(*m_reader, *type).sum.toHex() + "\n";
        return all;
    }

    PlanningSample m_sample{2000, 104, Date::of(2011, 11, 30)};
    test::TemporaryFolder m_folder;
    test::FakeClock m_clock;
    SeededRandom m_random{7};
    Catalog m_catalog;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<store::Connection> m_reader;
};

} // namespace

/// A run as a whole: progress, cancelling, and publishing all of it or nothing.
class PlanRunTest : public QObject {
    Q_OBJECT

private slots:
    void progressTellsWhatIsDone() {
        Company company;
        std::vector<PlanProgress> told;
        PlanOptions options;
        options.threads = 2;
        options.progress = [&](const PlanProgress& now) { told.push_back(now); };
        const auto report = company.plan(options);
        for (std::size_t i = 1; i < told.size(); ++i) {
            QVERIFY(told[i].stage >= told[i - 1].stage);
            QVERIFY(told[i].stage > told[i - 1].stage || told[i].done >= told[i - 1].done);
            QVERIFY(told[i].done <= told[i].total);
        }
        const auto last = [&](PlanProgress::Stage stage) {
            PlanProgress found;
            for (const auto& now : told)
                if (now.stage == stage)
                    found = now;
            return found;
        };
        QCOMPARE(last(PlanProgress::Stage::Plan).done, 2000);
        QCOMPARE(last(PlanProgress::Stage::Plan).total, 2000);
        const auto rows = report.suggestions + 2000 + company.count("supplier_order");
        QCOMPARE(last(PlanProgress::Stage::Publish).done, rows);
        QCOMPARE(last(PlanProgress::Stage::Publish).total, rows);
    }

    void aCancelledRunLeavesNothing_data() {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("after");
        QTest::newRow("reading") << static_cast<int>(PlanProgress::Stage::Read) << 1;
        QTest::newRow("planning") << static_cast<int>(PlanProgress::Stage::Plan) << 3;
        QTest::newRow("publishing") << static_cast<int>(PlanProgress::Stage::Publish) << 2;
    }
    void aCancelledRunLeavesNothing() {
        QFETCH(const int, stage);
        QFETCH(int, after);
        Company company;
        const auto commandsBefore = company.count("command");
        std::stop_source source;
        PlanOptions options;
        options.stop = source.get_token();
        options.progress = [&](const PlanProgress& now) {
            if (static_cast<int>(now.stage) == stage && --after == 0)
                source.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(company.plan(options), PlanCancelled);
        for (const auto* table : {"suggestion", "suggestion_detail", "series_forecast", "plan_run"})
            QCOMPARE(company.count(table), 0);
        QCOMPARE(company.count("command"), commandsBefore);
        const auto report = company.plan();
        QCOMPARE(report.opened, report.suggestions);
        QCOMPARE(company.count("suggestion"), report.suggestions);
        QCOMPARE(company.count("plan_run"), 1);
    }

    void anotherRunAtOnceChangesNothing() {
        Company company;
        const auto first = company.plan();
        const auto before = company.digests();
        const auto again = company.plan();
        QCOMPARE(again.refitted, 2000);
        QCOMPARE(again.suggestions, first.suggestions);
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired + again.forecasts, 0);
        QCOMPARE(company.digests(), before);
    }

    void whatCannotBePlannedStaysAsItIsAndIsTold() {
        Company company;
        company.plan();
        const auto item =
            asInteger(*company.m_reader->scalar("SELECT min(item_id) FROM suggestion WHERE kind = 'buy'"));
        const auto open = [&] {
            return company.count("suggestion WHERE state = 'open' AND item_id = " + std::to_string(item));
        };
        const auto before = open();
        QVERIFY(before > 0);
        store::openSqlite(company.m_folder.file("plan.opsdesk"), store::OpenMode::ReadWrite)
            ->run("UPDATE supplier_item SET lead_time_days = 99999, lead_time_mean_days = 99999 WHERE item_id = ?",
                  {item});
        const auto report = company.plan();
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.failures.size(), std::size_t(1));
        QCOMPARE(
            report.failures.front(),
            fmt::format("SKU{:06} at HOME could not be planned: Planning needs a lead time of 0 to 3650 days. What "
                        "is published of it stays; check its terms, stock and demand, and plan again.",
                        item));
        QCOMPARE(open(), before);
        QVERIFY(report.suggestions > 1000);
        QCOMPARE(report.expired, 0);
    }

    void whatIsSubmittedTogetherStandsOrFallsTogether() {
        Company company;
        std::vector<Command> commands =
            sampleSuggestionCommands(500, company.m_sample.asOf, company.m_clock, company.m_random);
        for (int i = 0; i < 6; ++i) {
            auto more = sampleSuggestionCommands(250, company.m_sample.asOf, company.m_clock, company.m_random);
            commands.push_back(std::move(more.front()));
        }
        auto refused = commands.back();
        refused.id = company.m_random.uuid(company.m_clock.now());
        refused.payload = "{}";
        commands.push_back(refused);
        const auto commandsBefore = company.count("command");
        std::size_t next = 0;
        const auto results = company.bus().submitTogether(
            [&] { return next < commands.size() ? std::optional(commands[next++]) : std::nullopt; });
        QCOMPARE(results.back().rejection.code, std::string("missing_field"));
        QCOMPARE(company.count("suggestion"), 0);
        QCOMPARE(company.count("command"), commandsBefore + 1);
        QCOMPARE(company.count("command WHERE state = 'rejected' AND code = 'missing_field'"), 1);
        commands.pop_back();
        next = 0;
        const auto whole = company.bus().submitTogether(
            [&] { return next < commands.size() ? std::optional(commands[next++]) : std::nullopt; });
        QCOMPARE(whole.size(), commands.size());
        QCOMPARE(company.count("suggestion"), 500);
        QCOMPARE(company.count("command"), commandsBefore + 1 + static_cast<std::int64_t>(commands.size()));
    }
};

QTEST_GUILESS_MAIN(PlanRunTest)
#include "PlanRunTest.moc"
