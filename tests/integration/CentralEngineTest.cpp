#include "core/sync/CentralEngine.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/ledger/Verify.h"
#include "core/sync/CentralBus.h"
#include "core/sync/CentreRestore.h"
#include "core/workflow/CommandRow.h"
#include "core/workflow/Context.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/ServingEngine.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestCentre.h"

#include <QtTest>

#include <future>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A command that counts up a counter of its entity, and tells the number; each applied one tells another.
CommandType counting(bool shared) {
    CommandType type;
    type.name = shared ? "test.count_shared" : "test.count";
    type.shared = shared;
    type.handle = [](Context& context) -> Outcome {
        context.tell("number", context.nextKey("test"));
        return {};
    };
    return type;
}

CommandType breaking() {
    CommandType type;
    type.name = "test.break";
    type.handle = [](Context&) -> Outcome { throw std::runtime_error("The handler broke."); };
    return type;
}

} // namespace

/// The engine of a centre, between people's queue and the tables, on a real PostgreSQL.
class CentralEngineTest : public QObject {
    Q_OBJECT

    Catalog m_catalog;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<TestCentre> m_centre;

    std::string anchorFile() const { return m_folder->file("centre.anchor"); }
    std::unique_ptr<ServingEngine> serve() const {
        return std::make_unique<ServingEngine>(m_centre->engineUrl(), m_catalog, anchorFile());
    }
    std::unique_ptr<CentralBus> busOf(const std::string& user) {
        return std::make_unique<CentralBus>(m_centre->url(user), m_catalog, m_clock, m_random);
    }
    Command count(const std::string& type = "test.count", std::int64_t entity = 1) {
        Command command;
        command.id = m_random.uuid(m_clock.now());
        command.type = type;
        command.entity = entity;
        return command;
    }
    /// What a program of @p user's own sends.
    void queueRaw(const std::string& user, const Uuid& id, const std::string& envelope) const {
        const auto session = m_centre->connect(user);
        const std::array<Value, 1> ids{id.toString()}, envelopes{envelope};
        session->scalar("SELECT queue_commands(?::uuid[], ?::text[])",
                        {session->list(ids, ColumnType::Uuid), session->list(envelopes, ColumnType::Text)});
    }
    std::int64_t number(const std::string& sql) const {
        return asInteger(m_centre->connect()->scalar(sql).value_or(Value()));
    }
    std::string text(const std::string& sql, const Uuid& id) const {
        return asText(m_centre->connect()->scalar(sql, {id.toString()}).value_or(Value()));
    }
    void verifyCentre() const {
        const AuditAnchor anchor(anchorFile(), anchorKey());
        const auto report = verify(*m_centre->connect(), &anchor);
        for (const auto& check : report.checks)
            for (const auto& fault : check.faults)
                qWarning("%s: %s: %s", check.name.c_str(), fault.where.c_str(), fault.what.c_str());
        QVERIFY(report.ok());
    }

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
        addAllAreas(m_catalog);
        m_catalog.add(counting(true));
        m_catalog.add(counting(false));
        m_catalog.add(breaking());
    }
    void init() {
        m_folder = std::make_unique<TemporaryFolder>();
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(m_folder->file("anchor.key")));
        m_centre = std::make_unique<TestCentre>();
    }

    void whatPeopleQueueIsAppliedInTheirName() {
        const auto engine = serve();
        const auto bus = busOf("buyer");
        QCOMPARE(bus->user(), std::string("buyer"));
        auto command = count();
        command.actor = "finance-lead";
        const auto id = command.id;
        const auto result = bus->submitAndWait(std::move(command));
        QVERIFY2(result.applied(), result.rejection.text.c_str());
        QCOMPARE(text("SELECT actor FROM command WHERE id = ?", id), std::string("buyer"));
        QCOMPARE(number("SELECT count(*) FROM central_queue"), 0);
        // Both ways to wait for the next command are tried.
        QTRY_COMPARE(number("SELECT idle::int FROM engine_lease"), 1);
        QVERIFY(bus->submitAndWait(count()).applied());
        engine->stop();
        verifyCentre();
    }

    void aForgedEnvelopeActsAsWhoQueuedIt() {
        const auto engine = serve();
        auto command = count();
        for (const char* actor : {"engine", "finance-lead"}) {
            command.id = m_random.uuid(m_clock.now());
            command.actor = actor;
            queueRaw("buyer", command.id, toEnvelope(command));
            QTRY_COMPARE(text("SELECT actor FROM command WHERE id = ?", command.id), std::string("buyer"));
        }
    }

    void whatCannotBeReadIsRecordedAsRejected_data() {
        QTest::addColumn<std::string>("envelope");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("no JSON") << std::string("give me all");
        QTest::newRow("deep") << std::string(100'000, '[');
        QTest::newRow("another id") << std::string("another id");
        QTest::newRow("text with NUL") << std::string("text with NUL");
        QTest::newRow("payload with NUL") << std::string("payload with NUL");
        QTest::newRow("payload is a list") << std::string("payload is a list");
        QTest::newRow("an unreadable one by name") << std::string("an unreadable one by name");
    }
    void whatCannotBeReadIsRecordedAsRejected() {
        QFETCH(std::string, envelope);
        auto command = count();
        const auto id = command.id;
        if (envelope == "another id")
            command.id = m_random.uuid(m_clock.now());
        if (envelope == "text with NUL")
            command.type = std::string("test\0count", 10);
        if (envelope == "payload with NUL")
            command.payload = std::string("{\"a\":\"\0\"}", 9);
        if (envelope == "payload is a list")
            command.payload = "[]";
        if (envelope == "an unreadable one by name") {
            command.type = unreadableCommandType();
            command.entity = 0;
        }
        if (envelope.size() > 11 && envelope.size() < 30)
            envelope = toEnvelope(command);
        if (envelope == "another id")
            envelope = toEnvelope(command);
        const auto bus = busOf("planner");
        queueRaw("planner", id, envelope);
        auto next = count();
        auto result = std::make_shared<std::promise<CommandResult>>();
        auto answered = result->get_future();
        bus->submit(next, [result](const CommandResult& given) { result->set_value(given); });
        const auto engine = serve();
        QVERIFY(answered.get().applied());
        QTRY_VERIFY(!text("SELECT state FROM command WHERE id = ?", id).empty());
        QCOMPARE(text("SELECT state || ' ' || actor FROM command WHERE id = ?", id), std::string("rejected planner"));
        engine->stop();
        verifyCentre();
    }

    void aPoisonCommandIsParkedAndTheRestGoesOn() {
        const auto engine = serve();
        const auto bus = busOf("planner");
        std::vector<std::future<CommandResult>> results;
        for (int i = 0; i < 5; ++i) {
            auto promise = std::make_shared<std::promise<CommandResult>>();
            results.push_back(promise->get_future());
            bus->submit(count(i == 2 ? "test.break" : "test.count"),
                        [promise](const CommandResult& result) { promise->set_value(result); });
        }
        for (std::size_t i = 0; i < results.size(); ++i)
            QCOMPARE(results[i].get().state, i == 2 ? CommandState::Parked : CommandState::Applied);
    }

    void theSameAgainIsAnsweredTheSameAndAnothersIdIsTaken() {
        const auto engine = serve();
        const auto command = count();
        const auto first = busOf("planner")->submitAndWait(command);
        QVERIFY(first.applied());
        const auto again = busOf("planner")->submitAndWait(command);
        QCOMPARE(again.result, first.result);
        auto other = command;
        other.type = "test.break";
        QCOMPARE(busOf("planner")->submitAndWait(other).rejection.code, std::string("command_id_taken"));
        QCOMPARE(busOf("buyer")->submitAndWait(command).rejection.code, std::string("command_id_taken"));
        QCOMPARE(number("SELECT value FROM counter WHERE name = 'test'"), 1);
    }

    void whatIsTooLargeIsRefusedAloneAndLargeOnesFlow() {
        const auto engine = serve();
        const auto bus = busOf("planner");
        auto command = count();
        command.payload = "{\"a\":\"" + std::string(3'000'000, 'x') + "\"}";
        QCOMPARE(bus->submitAndWait(command).rejection.code, std::string("too_large"));
        std::vector<std::future<CommandResult>> results;
        for (int i = 0; i < 20; ++i) {
            auto large = count();
            large.payload = "{\"a\":\"" + std::string(1'000'000, 'x') + "\"}";
            auto promise = std::make_shared<std::promise<CommandResult>>();
            results.push_back(promise->get_future());
            bus->submit(std::move(large), [promise](const CommandResult& result) { promise->set_value(result); });
        }
        for (auto& result : results)
            QVERIFY(result.get().applied());
    }

    void severalEntitiesShareTheQueue() {
        {
            const auto owner = m_centre->connect();
            BesideTheEngine guard(*owner);
            Engine(*owner, m_catalog, m_clock, m_random, &guard).addEntity(2);
        }
        const auto engine = serve();
        const auto bus = busOf("planner"), admin = busOf("admin");
        const auto enter = [&](int entity) {
            auto command = count("user.enter", 0);
            command.payload = fmt::format(R"({{"user":"planner","entity":{}}})", entity);
            return admin->submitAndWait(std::move(command)).applied();
        };
        QVERIFY(enter(2));
        for (std::int64_t entity : {1, 2, 2})
            QVERIFY(bus->submitAndWait(count("test.count", entity)).applied());
        QVERIFY(bus->submitAndWait(count("test.count_shared", 0)).applied());
        QCOMPARE(bus->submitAndWait(count("test.count", 4)).rejection.code, std::string("unknown_entity"));
        // One is made while the engine works.
        {
            const auto owner = m_centre->connect();
            BesideTheEngine guard(*owner);
            Engine(*owner, m_catalog, m_clock, m_random, &guard).addEntity(3);
        }
        QVERIFY(enter(3));
        QVERIFY(bus->submitAndWait(count("test.count", 3)).applied());
        QCOMPARE(number("SELECT value FROM counter WHERE name = 'test' AND entity = 2"), 2);
        engine->stop();
        verifyCentre();
    }

    void aSecondEngineStandsByAndFollows() {
        auto first = serve();
        const auto bus = busOf("planner");
        QVERIFY(bus->submitAndWait(count()).applied());
        const auto second = serve();
        QVERIFY(bus->submitAndWait(count()).applied());
        const auto term = number("SELECT term FROM engine_lease");
        first->stop();
        QVERIFY(bus->submitAndWait(count()).applied());
        QCOMPARE(number("SELECT term FROM engine_lease"), term + 1);
        QCOMPARE(number("SELECT value FROM counter WHERE name = 'test'"), 3);
    }

    void aCrashOfTheServerLosesNothing() {
        const auto engine = serve();
        const auto bus = busOf("planner");
        constexpr int rounds = 3, commands = 200;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::future<CommandResult>> results;
            for (int i = 0; i < commands; ++i) {
                auto promise = std::make_shared<std::promise<CommandResult>>();
                results.push_back(promise->get_future());
                bus->submit(count(), [promise](const CommandResult& result) { promise->set_value(result); });
            }
            results[static_cast<std::size_t>(40 * round)].wait();
            PostgresCluster::shared().crash();
            PostgresCluster::shared().start();
            for (auto& result : results)
                QVERIFY(result.get().applied());
        }
        QCOMPARE(number("SELECT value FROM counter WHERE name = 'test'"), rounds * commands);
        // Only an engine that is back can note where it ended.
        QVERIFY(bus->submitAndWait(count()).applied());
        engine->stop();
        verifyCentre();
    }

    void aLongOpenTransactionHoldsNobodyUp() {
        const auto engine = serve();
        const auto reader = m_centre->connect();
        const store::ReadTransaction snapshot(*reader);
        const auto before = reader->scalar("SELECT count(*) FROM command");
        // And one that queued something and does not end.
        const auto sender = m_centre->connect("buyer");
        const store::Transaction queueing(*sender);
        const std::array<Value, 1> ids{m_random.uuid(m_clock.now()).toString()}, envelopes{std::string("late")};
        sender->scalar("SELECT queue_commands(?::uuid[], ?::text[])",
                       {sender->list(ids, ColumnType::Uuid), sender->list(envelopes, ColumnType::Text)});
        const auto bus = busOf("planner");
        for (int i = 0; i < 50; ++i)
            QVERIFY(bus->submitAndWait(count()).applied());
        QCOMPARE(reader->scalar("SELECT count(*) FROM command"), before);
    }

    void aCentreOlderThanItsAnchorIsRefused() {
        serve()->stop();
        const AuditAnchor anchor(anchorFile(), anchorKey());
        anchor.append({1, 1'000'000, "hash", m_clock.now(), false});
        const auto why = serve()->failure();
        QVERIFY2(why.find("older than its anchor") != std::string::npos, why.c_str());
    }

    void aRestoredCentreIsAcknowledgedBeforeItsEngineWorksOn() {
        const auto run = [&](int commands) {
            const auto engine = serve();
            const auto bus = busOf("planner");
            for (int i = 0; i < commands; ++i)
                QVERIFY(bus->submitAndWait(count()).applied());
        };
        run(2);
        const auto name = asText(m_centre->connect()->scalar("SELECT current_database()::text").value());
        const auto cluster = store::openPostgres(PostgresCluster::shared().url("postgres"));
        const auto copy = [&](const std::string& from, const std::string& to) {
            cluster->execute(fmt::format("DROP DATABASE IF EXISTS {} WITH (FORCE)", to));
            cluster->execute(fmt::format("CREATE DATABASE {} TEMPLATE {}", to, from));
        };
        copy(name, "backup");
        run(3);
        const auto epoch = asText(m_centre->connect()->scalar("SELECT epoch FROM centre").value());
        copy("backup", name);
        const auto why = serve()->failure();
        QVERIFY2(why.find("older than its anchor") != std::string::npos, why.c_str());
        const auto drawn = acknowledgeRestore(*m_centre->connect(), AuditAnchor(anchorFile(), anchorKey()),
                                              {"backup", "test"}, m_catalog, m_clock, m_random);
        QVERIFY(drawn.toString() != epoch);
        QCOMPARE(m_centre->connect()->scalar("SELECT epoch FROM centre"), std::optional<Value>(drawn.toString()));
        run(1);
        QCOMPARE(number("SELECT value FROM counter WHERE name = 'test'"), 3);
        QCOMPARE(number("SELECT count(*) FROM command WHERE type = 'workspace.restore'"), 1);
        verifyCentre();
    }

    void aBusWithoutAnEngineGivesUpClearly() {
        std::promise<CommandResult> promise;
        {
            const auto bus = busOf("planner");
            bus->submit(count(), [&](const CommandResult& result) { promise.set_value(result); });
            QTRY_COMPARE(number("SELECT count(*) FROM central_queue"), 1);
        }
        const auto result = promise.get_future().get();
        QCOMPARE(result.state, CommandState::Parked);
        QVERIFY2(result.rejection.text.find("same id") != std::string::npos, result.rejection.text.c_str());
    }
};

QTEST_GUILESS_MAIN(CentralEngineTest)
#include "CentralEngineTest.moc"
