#include "core/master/Node.h"
#include "core/store/SqliteStatistics.h"
#include "tests/support/FakeSteadyClock.h"
#include "tests/support/HandConsole.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

#include <filesystem>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// Many rows at once, as of the first revision; a command for each would take long.
void fillNodes(const CentralDesk& desk, std::int64_t entity, std::int64_t count) {
    desk.connect()->run("INSERT INTO node (entity, node_id, code, name, kind, country, rev) SELECT ?, g, 'N' || g, "
                        "'Some place', '3pl', 'GB', 1 FROM generate_series(100::bigint, 99 + ?::bigint) AS g",
                        {entity, count});
    desk.connect()->execute("ANALYZE node");
}

/// The names of what a database is made of.
std::vector<std::string> schemaOf(store::Connection& connection) {
    std::vector<std::string> names;
    const auto row = connection.prepare("SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name NOT LIKE 'cache_%' "
                                        "AND name NOT LIKE 'sqlite_stat%' ORDER BY 1");
    while (row->step())
        names.emplace_back(row->text(0));
    return names;
}

class HydrateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }

    void isHiddenUntilItIsWholeAndHasAllIndexes() {
        CentralDesk desk;
        fillNodes(desk, 1, 20'000);
        HandConsole console(desk, "controller");
        auto hydrate = console.beginLoad();
        double progress = 0;
        auto next = Hydrate::Next::More;
        while (next == Hydrate::Next::More) {
            next = hydrate->step([&] {
                if (hydrate->progress() < progress)
                    qFatal("Progress fell back.");
                progress = hydrate->progress();
                return true;
            });
            QVERIFY(!std::filesystem::exists(console.file()));
        }
        QVERIFY(next == Hydrate::Next::Done);
        QVERIFY(progress > 0.5);
        QCOMPARE(hydrate->progress(), 1.0);
        hydrate->publish(console.file());
        QVERIFY(!std::filesystem::exists(console.loadingFile()));
        console.open();
        QCOMPARE(console.differences(), std::string());
        const TemporaryFolder folder;
        const auto fresh = Cache::create(folder.file("fresh"), Cache::Use::Following, {});
        QCOMPARE(schemaOf(console.cache().connection()), schemaOf(fresh->connection()));
        QVERIFY(store::sqliteStatisticsHold(console.cache().connection()));
    }

    void whatChangesMeanwhileIsInIt() {
        CentralDesk desk;
        fillNodes(desk, 1, 120'000);
        fillNodes(desk, 2, 120'000);
        HandConsole console(desk, "controller");
        if (!desk.submit("admin", "user.enter", R"({"user":"controller","entity":2})").applied())
            QFAIL("The controller does not work in entity 2.");
        auto hydrate = console.beginLoad();
        std::int64_t round = 0;
        auto next = Hydrate::Next::More;
        while (next == Hydrate::Next::More) {
            next = hydrate->step({});
            ++round;
            const auto changed = desk.run(1, [&](Context& context) -> Outcome {
                context.rows().put(Node{1, 200 + round, "NEW", "Another place", "3pl", "GB", 0});
                return {};
            });
            const auto deleted = desk.run(2, [&](Context& context) -> Outcome {
                context.rows().erase<Node>(std::int64_t(2), 300 + round);
                return {};
            });
            QVERIFY(changed.applied() && deleted.applied());
        }
        QVERIFY(next == Hydrate::Next::Done);
        QVERIFY(round > 3);
        hydrate->publish(console.file());
        console.open();
        console.pull();
        QCOMPARE(console.differences(), std::string());
    }

    void goesOnAfterAHundredCuts() {
        CentralDesk desk;
        fillNodes(desk, 1, 30'000);
        HandConsole console(desk, "controller");
        SeededRandom random(11);
        std::size_t shares = 0;
        for (int cut = 0; cut < 100; ++cut) {
            auto hydrate = console.beginLoad();
            try {
                const auto looks = static_cast<int>(random.next() % 4);
                int look = 0;
                for (int part = 0; part <= cut % 3; ++part)
                    hydrate->step([&] { return ++look <= looks; });
            } catch (const StoreError& error) {
                QCOMPARE(int(error.kind()), int(StoreError::Kind::Lost));
            }
            hydrate.reset();
            const auto held = Cache::open(console.loadingFile(), Cache::Use::Loading)->cursors().size();
            QVERIFY(held >= shares);
            shares = held;
            if (cut % 10 == 0)
                console.gate().leave();
        }
        QVERIFY(shares > 0);
        console.load();
        QCOMPARE(console.differences(), std::string());
    }

    void aServerThatGoesAwayInTheMidstIsMetAgain() {
        CentralDesk desk;
        fillNodes(desk, 1, 50'000);
        HandConsole console(desk, "controller");
        auto hydrate = console.beginLoad();
        const auto owner = desk.connect();
        bool cut = false;
        const auto cutOnce = [&] {
            if (!std::exchange(cut, true))
                owner->execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = "
                               "current_database() AND usename = 'controller'");
            return true;
        };
        QVERIFY_THROWS_EXCEPTION(StoreError, while (hydrate->step(cutOnce) == Hydrate::Next::More));
        QVERIFY(cut);
        hydrate.reset();
        console.load();
        QCOMPARE(console.differences(), std::string());
    }

    void beginsAgainAfterTheMachineStopped() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        FakeSteadyClock clock;
        OfflineLease lease(clock);
        CacheAbout about;
        about.user = "controller";
        about.epoch = console.gate().hello().epoch;
        const auto shares = [&] { return Cache::open(console.loadingFile(), Cache::Use::Loading)->cursors().size(); };
        {
            Hydrate hydrate(console.gate(), clock, lease, console.loadingFile(), about);
            hydrate.step({});
        }
        QVERIFY(shares() > 0);
        { const Hydrate again(console.gate(), clock, lease, console.loadingFile(), about); }
        QVERIFY(shares() > 0);
        clock.restart();
        { const Hydrate anew(console.gate(), clock, lease, console.loadingFile(), about); }
        QCOMPARE(shares(), std::size_t(0));
    }

    void anotherCentreInTheMidstIsNoticed() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        auto hydrate = console.beginLoad();
        hydrate->step({});
        desk.connect()->execute("UPDATE centre SET epoch = gen_random_uuid()");
        auto next = Hydrate::Next::More;
        while (next == Hydrate::Next::More)
            next = hydrate->step({});
        QVERIFY(next == Hydrate::Next::Restored);
    }
};

} // namespace

QTEST_GUILESS_MAIN(HydrateTest)
#include "HydrateTest.moc"
