#include "core/master/Node.h"
#include "tests/support/HandConsole.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <future>
#include <set>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

void require(const CommandResult& result) {
    if (!result.applied())
        qFatal("%s: %s", result.rejection.code.c_str(), result.rejection.text.c_str());
}

void putNode(CentralDesk& desk, std::int64_t entity, std::int64_t id, const std::string& name) {
    require(desk.run(entity, [&](Context& context) -> Outcome {
        context.rows().put(Node{context.entity(), id, fmt::format("N{}", id), name, "3pl", "GB", 0});
        return {};
    }));
}

void eraseNode(CentralDesk& desk, std::int64_t entity, std::int64_t id) {
    require(desk.run(entity, [&](Context& context) -> Outcome {
        context.rows().erase<Node>(context.entity(), id);
        return {};
    }));
}

class PullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }

    void aLoadedCacheEqualsWhatThePersonSees_data() {
        QTest::addColumn<std::string>("user");
        for (const auto* user : {"planner", "buyer", "controller", "finance-lead", "warehouse", "returns", "admin"})
            QTest::newRow(user) << std::string(user);
    }
    void aLoadedCacheEqualsWhatThePersonSees() {
        QFETCH(std::string, user);
        const CentralDesk desk;
        HandConsole console(desk, user);
        console.load();
        QCOMPARE(console.differences(), std::string());
        QVERIFY(console.holds("app_user", 0));
        QVERIFY(!console.holds("customer", 1));
    }

    void aPullBringsWhatChangedAndNamesIt() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        console.load();
        QVERIFY(console.pull().steps.empty());
        putNode(desk, 1, 5, "Over there");
        const auto outcome = console.pull();
        QCOMPARE(outcome.steps.size(), std::size_t(1));
        QCOMPARE(outcome.steps.front().entity, std::int64_t(1));
        QCOMPARE(outcome.steps.front().tables, (std::vector<std::string>{"audit_record", "command", "node", "step"}));
        QCOMPARE(console.differences(), std::string());
    }

    void deletedRowsGoWithTheirTombstones() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        putNode(desk, 1, 77, "First");
        console.load();
        const auto before = console.rows("node");
        eraseNode(desk, 1, 77);
        console.pull();
        QCOMPARE(console.rows("node"), before - 1);
        QCOMPARE(console.differences(), std::string());
        // Deleted and made again between two pulls: the tombstone must not take the new one.
        putNode(desk, 1, 77, "Second");
        eraseNode(desk, 1, 77);
        putNode(desk, 1, 77, "Third");
        console.pull();
        QCOMPARE(console.rows("node"), before);
        QCOMPARE(console.differences(), std::string());
    }

    void keysAreReadBackFromTheirText() {
        const auto& node = *findSyncTable("node")->type;
        const auto key = keyFromText(node, "1/77");
        QVERIFY(key.has_value());
        QCOMPARE(asInteger(key->at(1)), std::int64_t(77));
        // A slash in a part could be read in two ways, so rows are compared instead.
        const auto& place = *findSyncTable("channel")->type;
        QVERIFY(keyFromText(place, "1/web").has_value());
        QVERIFY(!keyFromText(place, "1/web/shop").has_value());
    }

    void aPullThatBreaksOffLeavesTheCacheAsItWas() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        console.load();
        require(desk.run(1, [&](Context& context) -> Outcome {
            for (std::int64_t id = 100; id < 9'000; ++id)
                context.rows().put(Node{context.entity(), id, fmt::format("N{}", id), "Many", "3pl", "GB", 0});
            return {};
        }));
        const auto before = console.rows("node");
        MachineClock clock;
        OfflineLease lease(clock);
        QVERIFY_THROWS_EXCEPTION(
            StoreError, Pull(console.gate(), console.cache(), lease).run(Pull::Depth::Head, {}, [] { return false; }));
        QCOMPARE(console.rows("node"), before);
        console.gate().hello();
        console.pull();
        QCOMPARE(console.differences(), std::string());
    }

    void resultsComeWithTheirRows() {
        CentralDesk desk;
        HandConsole console(desk, "admin");
        console.load();
        const auto applied =
            desk.command("user.add", "admin", R"({"user":"nora","name":"Nora","roles":["buyer"],"entities":[1]})");
        const auto refused =
            desk.command("user.add", "admin", R"({"user":"planner","name":"Again","roles":["buyer"],"entities":[1]})");
        desk.submit("admin", applied);
        desk.submit("admin", refused);
        const auto outcome = console.pull(Pull::Depth::Head, {applied.id, refused.id, Uuid()});
        QCOMPARE(outcome.results.size(), std::size_t(2));
        for (const auto& result : outcome.results)
            QCOMPARE(result.applied(), result.id == applied.id);
        QCOMPARE(console.differences(), std::string());
    }

    void aWiderScopeBringsWholeTables() {
        CentralDesk desk;
        HandConsole console(desk, "warehouse");
        console.load();
        QVERIFY(!console.holds("journal_line", 1));
        QVERIFY(!console.holds("node", 2));
        require(desk.submit("admin", "user.enter", R"({"user":"warehouse","entity":2})"));
        const auto outcome = console.pull();
        QVERIFY(outcome.scopeMoved);
        QVERIFY(console.holds("node", 2));
        QCOMPARE(console.differences(), std::string());
        QVERIFY(!console.pull().scopeMoved);
    }

    void whatLeftTheScopeLeavesTheDisk() {
        CentralDesk desk;
        require(desk.submit("admin", "user.enter", R"({"user":"warehouse","entity":2})"));
        const std::string secret = "Quite-a-secret-place";
        putNode(desk, 2, 9, secret);
        HandConsole console(desk, "warehouse");
        console.load();
        putNode(desk, 2, 10, secret + "-of-late");
        console.pull();
        QVERIFY(console.bytes().find(secret) != std::string::npos);
        require(desk.submit("admin", "user.leave", R"({"user":"warehouse","entity":2})"));
        QVERIFY(console.pull().scopeMoved);
        QVERIFY(console.cache().about().erasing);
        QVERIFY(console.cache().erase());
        QVERIFY(!console.holds("node", 2));
        QVERIFY(!console.cache().heads().contains(2));
        QVERIFY(!console.holds("stream", 2));
        QVERIFY(console.bytes().find(secret) == std::string::npos);
        QCOMPARE(console.differences(), std::string());
    }

    /// A hundred thousand rows of one transaction, which is committed while pulls come: all of them or none.
    void aLargeTransactionIsSeenWholeOrNotAtAll() {
        constexpr std::int64_t many = 100'000;
        CentralDesk desk;
        HandConsole console(desk, "warehouse");
        console.load();
        const auto before = console.rows("node");
        auto writing = std::async(std::launch::async, [&] {
            return desk.run(1, [](Context& context) -> Outcome {
                for (std::int64_t id = 0; id < many; ++id)
                    context.rows().put(Node{1, 100 + id, fmt::format("N{}", id), "A place", "warehouse", "GB", 0});
                return {};
            });
        });
        std::set<std::int64_t> seen;
        int pulls = 0;
        do {
            console.pull();
            seen.insert(console.rows("node") - before);
            ++pulls;
        } while (writing.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready);
        require(writing.get());
        console.pull();
        seen.insert(console.rows("node") - before);
        QVERIFY(pulls > 1);
        QCOMPARE(seen, (std::set<std::int64_t>{0, many}));
        QCOMPARE(console.differences(), std::string());
    }

    void commandsAreReadAnewWhenTheGroupsChange() {
        CentralDesk desk;
        HandConsole console(desk, "buyer");
        require(desk.submit("admin", "user.add", R"({"user":"nora","name":"Nora","roles":["buyer"],"entities":[1]})"));
        console.load();
        QCOMPARE(console.differences(), std::string());
        const auto before = console.rows("command");
        require(desk.submit("admin", "user.grant", R"({"user":"buyer","role":"executive"})"));
        QVERIFY(console.pull().scopeMoved);
        QVERIFY(console.rows("command") > before);
        QCOMPARE(console.differences(), std::string());
    }

    void whoIsDisabledIsTold() {
        CentralDesk desk;
        HandConsole console(desk, "buyer");
        console.load();
        // Not by a command, after which the engine would end the session.
        desk.connect()->execute("UPDATE app_user SET active = 0 WHERE id = 'buyer'");
        QCOMPARE(int(console.pull().verdict), int(PullOutcome::Verdict::Revoked));
    }

    void aRestoredCentreIsKnownByItsChain() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        console.load();
        QCOMPARE(int(console.pull(Pull::Depth::Chain).verdict), int(PullOutcome::Verdict::Done));
        // As many records as before, but others: only the hash tells.
        desk.connect()->execute("UPDATE audit_record SET hash = repeat('0', 64) WHERE entity = 1 AND seq = (SELECT "
                                "audit_seq FROM stream WHERE entity = 1)");
        QCOMPARE(int(console.pull(Pull::Depth::Chain).verdict), int(PullOutcome::Verdict::Restored));
    }

    void aCentreThatWasSetBackIsKnownByItsHeads() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        console.load();
        desk.connect()->execute("UPDATE stream SET rev = rev - 1, step = step - 1, audit_seq = audit_seq - 1 WHERE "
                                "entity = 1");
        QCOMPARE(int(console.pull().verdict), int(PullOutcome::Verdict::Restored));
    }

    void anotherEpochIsAnotherCentre() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        console.load();
        desk.connect()->execute("UPDATE centre SET epoch = gen_random_uuid()");
        QCOMPARE(int(console.pull().verdict), int(PullOutcome::Verdict::Restored));
    }

    void manyStepsBehindEveryTableIsLookedAt() {
        CentralDesk desk;
        HandConsole console(desk, "controller");
        console.load();
        putNode(desk, 1, 5, "Seen");
        // The step that would name the table is not there any more.
        desk.connect()->execute("DELETE FROM step WHERE entity = 1");
        const auto outcome = console.pull();
        QVERIFY(outcome.steps.front().tables.empty());
        QCOMPARE(console.rows("node"),
                 asInteger(desk.connect("controller")->scalar("SELECT count(*) FROM node").value()));
    }
};

} // namespace

QTEST_GUILESS_MAIN(PullTest)
#include "PullTest.moc"
