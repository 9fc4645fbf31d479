#include "core/planning/ForecastMethod.h"
#include "core/planning/LivePlan.h"
#include "core/planning/SeriesForecast.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

using Counts = std::map<std::string, std::int64_t>;

constexpr std::int64_t cakestand = 1, ornament = 2, lantern = 3;
const Date today = Date::of(2011, 11, 30);

/// Two items with a year of demand.
struct Desk : PlanningWorkspace {
    explicit Desk(const TestStore& store) : PlanningWorkspace(store) {
        sellWeekly(cakestand, 10);
        sellWeekly(ornament, 30);
    }

    std::string digests() {
        std::string all;
        for (const auto* type : store::allRowTypes())
            if (type->table.starts_with("suggestion") || type->table == "series_forecast")
                all += store::tableDigest(connection(), *type).sum.toHex() + "\n";
        return all;
    }

    SeriesForecast forecast(std::int64_t item) {
        store::UnitOfWork rows(connection());
        const auto* found = rows.find<SeriesForecast>(std::int64_t(1), item, std::int64_t(1));
        return found ? *found : SeriesForecast();
    }
};

} // namespace

/// Which series a run selects a method for, and what it keeps for the next.
class KeptMethodsTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstRunSelectsAndTheNextKeeps_data() { TestStore::addRows(); }
    void theFirstRunSelectsAndTheNextKeeps() {
        OPEN_TEST_STORE(database);
        Desk desk(database);
        const auto first = desk.plan();
        QCOMPARE(first.selected, (Counts{{"new", 2}}));
        QCOMPARE(first.refitted, 0);
        QCOMPARE(first.forecasts, 2);
        const auto chosen = desk.forecast(cakestand);
        QVERIFY(parseForecastMethod(chosen.method));
        QVERIFY(chosen.tested);
        QCOMPARE(chosen.cause, std::string("new"));
        QCOMPARE(chosen.selected_week, Date::of(2011, 11, 28));
        const auto before = desk.digests();
        const auto again = desk.plan();
        QCOMPARE(again.selected, Counts{});
        QCOMPARE(again.refitted, 2);
        QCOMPARE(again.forecasts, 0);
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired, 0);
        QCOMPARE(again.suggestions, first.suggestions);
        QCOMPARE(desk.digests(), before);
        const auto tomorrow = desk.plan(today + 1);
        QCOMPARE(tomorrow.refitted, 2);
        QCOMPARE(desk.forecast(cakestand).rev, chosen.rev);
    }

    void aNewSeriesIsSelectedAlone() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan();
        desk.sellWeekly(lantern, 5);
        const auto report = desk.plan();
        QCOMPARE(report.selected, (Counts{{"new", 1}}));
        QCOMPARE(report.refitted, 2);
        QCOMPARE(report.forecasts, 1);
    }

    void whatChangesBackwardsIsSelectedAnew() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan();
        desk.sell(cakestand, Date::of(2011, 6, 7), 25);
        const auto report = desk.plan();
        QCOMPARE(report.selected, (Counts{{"changed", 1}}));
        QCOMPARE(report.refitted, 1);
        QCOMPARE(desk.forecast(cakestand).cause, std::string("changed"));
        QCOMPARE(desk.plan().refitted, 2);
    }

    /// By the word of a person, and once more when that is taken back; the demand page says so before the run does.
    void whatAPersonCorrectsIsSelectedAnew() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan();
        const std::string week = R"({"item_id":1,"node_id":1,"week":"2011-10-03")";
        const auto say = [&](const char* type, const std::string& payload) {
            QVERIFY(desk.TestEngine::submit(desk.command(type, "planner", payload)).applied());
        };
        const auto cause = [&] { return asText(desk.cell("demand-series", "sku = CAKESTAND", "cause")); };
        say("demand.correct", week + R"(,"quantity":70,"reason":"a tender"})");
        QCOMPARE(touchedSince(desk.reader(), 1).items, std::vector{cakestand});
        QCOMPARE(cause(), std::string("changed"));
        QCOMPARE(desk.plan().selected, (Counts{{"changed", 1}}));
        QCOMPARE(cause(), std::string("kept"));
        QCOMPARE(desk.plan().selected, Counts{});
        say("demand.correct.remove", week + "}");
        QCOMPARE(touchedSince(desk.reader(), 1).items, std::vector{cakestand});
        QCOMPARE(desk.plan().selected, (Counts{{"changed", 1}}));
        QCOMPARE(desk.plan().selected, Counts{});
    }

    void whatIsSoldThisWeekChangesNoHistory() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan();
        desk.sell(cakestand, Date::of(2011, 11, 29), 12);
        QCOMPARE(desk.plan().refitted, 2);
        desk.sell(cakestand, Date::of(2011, 12, 6), 10);
        QCOMPARE(desk.plan(Date::of(2011, 12, 7)).selected.count("changed"), 0U);
    }

    void aChoiceGrowsNoOlderThanTheSettingSays() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan();
        QCOMPARE(desk.plan(today + 7 * 13).selected.at("age"), 2);
        desk.setPolicy("setting.reselect_weeks", "1");
        QCOMPARE(desk.plan(today + 7 * 14).selected, (Counts{{"age", 2}}));
        QCOMPARE(desk.plan(today + 7 * 14).selected, Counts{});
        QCOMPARE(desk.forecast(ornament).selected_week, Date::of(2012, 3, 5));
        desk.setPolicy("setting.reselect_weeks", "0");
        QVERIFY_EXCEPTION_THROWN(desk.plan(), UsageError);
    }

    void whatDriftsIsSelectedAnew() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.setPolicy("setting.reselect_weeks", "520");
        desk.plan(today);
        for (int week = 0; week < 8; ++week) {
            desk.sell(cakestand, Date::of(2011, 11, 29) + 7 * week, 10);
            desk.sell(ornament, Date::of(2011, 11, 29) + 7 * week, 30 + 40 * (week + 1));
        }
        const auto report = desk.plan(today + 7 * 8);
        QCOMPARE(report.selected, (Counts{{"drift", 1}}));
        const auto chosen = desk.forecast(ornament);
        QCOMPARE(chosen.cause, std::string("drift"));
        QVERIFY(chosen.tracking_signal > 0.7);
        QCOMPARE(desk.plan(today + 7 * 8).selected, Counts{});
    }

    /// Where the setting says so, of A items with sixty weeks that are not seldom; and no longer than it does.
    void anEnsembleIsForItemsThatMatter() {
        const TestStore database("sqlite");
        Desk desk(database); // of sixty weeks each
        desk.plan();
        QVERIFY(desk.forecast(cakestand).method != "ensemble");
        desk.setPolicy("setting.ensemble", "A");
        desk.setPolicy("setting.reselect_weeks", "1");
        desk.plan(today + 7);
        QCOMPARE(desk.forecast(cakestand).method, std::string("ensemble"));
        QVERIFY(desk.forecast(ornament).method != "ensemble"); // worth less
        const auto before = desk.digests();
        QCOMPARE(desk.plan(today + 7).selected, Counts{});
        QCOMPARE(desk.digests(), before);
        QCOMPARE(asText(desk.cell("demand-series", "sku = CAKESTAND", "method")), std::string("ensemble"));
        desk.setPolicy("setting.reselect_weeks", "520");
        desk.setPolicy("setting.ensemble", "off");
        QCOMPARE(desk.plan(today + 7).selected, (Counts{{"new", 1}}));
        QVERIFY(desk.forecast(cakestand).method != "ensemble");
        desk.setPolicy("setting.ensemble", "yes");
        QVERIFY_EXCEPTION_THROWN(desk.plan(), UsageError);
    }

    void anEarlierDayKeepsNoChoiceFromLater() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan(today);
        QCOMPARE(desk.plan(today - 7 * 4).selected, (Counts{{"new", 2}}));
    }

    void anyNumberOfThreadsKeepsAlike() {
        std::vector<std::string> digests;
        for (const unsigned threads : {1U, 2U, 5U}) {
            const TestStore database("sqlite");
            Desk desk(database);
            desk.plan(today, threads);
            desk.sell(cakestand, Date::of(2011, 6, 7), 25);
            desk.plan(today + 1, threads);
            digests.push_back(desk.digests());
        }
        QCOMPARE(digests[1], digests[0]);
        QCOMPARE(digests[2], digests[0]);
    }
};

QTEST_GUILESS_MAIN(KeptMethodsTest)
#include "KeptMethodsTest.moc"
