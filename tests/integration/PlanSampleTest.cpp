#include "core/integration/Areas.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/PlanningSample.h"
#include "core/planning/Suggestion.h"
#include "core/planning/SuggestionDetail.h"
#include "tests/support/Printing.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

PlanningSample sampleOf(std::int64_t series) {
    PlanningSample sample;
    sample.series = series;
    return sample;
}

/// A made-up company on a store.
struct Company {
    Company(const TestStore& store, std::int64_t series)
        : engine(store.connect(),
                 [series](Catalog& catalog) {
                     addAllAreas(catalog);
                     addPlanningSample(catalog, sampleOf(series));
                 }),
          reader(store.connect()) {
        send(planningSampleCommands(sampleOf(series), engine.clock(), engine.random()));
    }

    void send(const std::vector<Command>& commands) {
        for (const auto& result : engine.engine().process(commands))
            QVERIFY2(result.applied(), result.rejection.text.c_str());
    }

    PlanReport plan() {
        PlanOptions options;
        options.asOf = PlanningSample().asOf;
        auto prepared = preparePlan(*reader, engine.clock(), engine.random(), options);
        send(prepared.commands);
        return prepared.report;
    }

    std::vector<Suggestion> suggestions() {
        const auto& type = store::rowType<Suggestion>();
        const auto statement = reader->prepare("SELECT " + type.selectList() + " FROM suggestion ORDER BY rank");
        std::vector<Suggestion> rows;
        while (statement->step())
            rows.push_back(*static_cast<const Suggestion*>(type.read(*statement).get()));
        return rows;
    }

    TestEngine engine;
    std::unique_ptr<store::Connection> reader;
};

} // namespace

/// A whole run over a company of many kinds of demand.
class PlanSampleTest : public QObject {
    Q_OBJECT

private slots:
    void everySuggestionOfARunHolds() {
        const TestStore database("sqlite");
        Company company(database, 2000);
        const auto report = company.plan();
        const auto rows = company.suggestions();
        QCOMPARE(static_cast<std::int64_t>(rows.size()), report.suggestions);
        QVERIFY(rows.size() > 500 && rows.size() < 1900);
        QCOMPARE(report.failed, 0);
        QVERIFY(report.classes.at("smooth") > 400 && report.classes.at("intermittent") > 400);
        QVERIFY(report.methods.size() > 5);
        store::UnitOfWork details(*company.reader);
        std::int64_t rank = 0;
        const std::map<std::string, int> urgency{{"buy", 0},      {"transfer", 0}, {"expedite", 0},
                                                 {"postpone", 1}, {"cancel", 1},   {"excess", 2}};
        std::pair before(0, rows.front().money_at_risk);
        Minor sum;
        for (const auto& row : rows) {
            QCOMPARE(row.rank, ++rank);
            const std::pair now(urgency.at(row.kind), row.money_at_risk);
            QVERIFY(now.first > before.first || (now.first == before.first && now.second <= before.second));
            before = now;
            sum += now.first == 0 ? row.money_at_risk : Minor();
            const auto* detail = details.find<SuggestionDetail>(std::int64_t(1), row.id);
            QVERIFY(detail);
            QCOMPARE(total(*unpackReasons(detail->reasons)), row.quantity);
            QVERIFY(detail->points >= 14);
            if (row.kind == "buy") {
                QVERIFY(row.quantity >= row.moq && row.quantity.count() % row.multiple.count() == 0);
                // What is ordered along is not due.
                QCOMPARE(row.available + row.on_order < row.reorder_point, row.status != "fill_up");
                // Half a year's demand is the most safety stock that is kept, whatever service that reaches.
                QVERIFY(row.service_expected > row.service_target - 0.0001 ||
                        row.safety_stock.toDouble() > 181 * row.demand_per_day);
            }
        }
        QCOMPARE(report.moneyAtRisk, sum);
    }

    void bothStoresHoldTheSame() {
        if (const auto why = TestStore::whyMissing("postgres"); !why.empty())
            QSKIP(why.c_str());
        std::vector<store::TableDigest> first;
        for (const auto* store : {"sqlite", "postgres"}) {
            const TestStore database(store);
            Company company(database, 300);
            company.plan();
            std::vector<store::TableDigest> digests;
            for (const auto* type : store::allRowTypes())
                digests.push_back(store::tableDigest(*company.reader, *type));
            if (first.empty())
                first = digests;
            QVERIFY(digests == first);
        }
    }

    void madeUpSuggestionsCanBePublished() {
        const TestStore database("sqlite");
        Company company(database, 1);
        company.send(
            sampleSuggestionCommands(600, PlanningSample().asOf, company.engine.clock(), company.engine.random()));
        const auto rows = company.suggestions();
        QCOMPARE(rows.size(), std::size_t(600));
        QCOMPARE(rows.back().rank, 600);
    }
};

QTEST_GUILESS_MAIN(PlanSampleTest)
#include "PlanSampleTest.moc"
