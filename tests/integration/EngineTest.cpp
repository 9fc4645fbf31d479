#include "core/governance/AuditChain.h"
#include "core/governance/User.h"
#include "core/master/Channel.h"
#include "core/workflow/Context.h"
#include "tests/support/Printing.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

struct ChannelPayload {
    std::string code;
    std::string name;
    std::optional<bool> then_reject;
    std::optional<bool> then_throw;
    std::optional<std::string> followed_by;
};
BOOST_DESCRIBE_STRUCT(ChannelPayload, (), (code, name, then_reject, then_throw, followed_by))

Outcome putChannel(Context& context) {
    const auto payload = readPayload<ChannelPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    context.rows().put(Channel{context.entity(), payload->code, payload->name, 0});
    context.tell("key", context.nextKey("channel"));
    if (payload->then_reject)
        return reject("asked_to", "It asked to be rejected.", "then_reject");
    if (payload->then_throw)
        throw Error("It asked to fail.");
    if (payload->followed_by)
        context.follow("channel.put", context.entity(), {},
                       writePayload(ChannelPayload{*payload->followed_by, "follower", {}, {}, {}}));
    return {};
}

Outcome eraseChannel(Context& context) {
    const auto payload = readPayload<ChannelPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    context.rows().erase<Channel>(context.entity(), std::string_view(payload->code));
    return {};
}

/// The smallest area there could be.
void addChannels(Catalog& catalog) {
    CommandType put;
    put.name = "channel.put";
    put.fields = describePayload<ChannelPayload>();
    put.handle = putChannel;
    catalog.add(put);
    put.name = "channel.import";
    put.bulk = true;
    catalog.add(put);
    CommandType erase;
    erase.name = "channel.erase";
    erase.handle = eraseChannel;
    catalog.add(erase);
    catalog.addSeed(true, [](Context& context) -> Outcome {
        context.rows().put(User{0, "gone", "Gone", {"steward"}, false, 0});
        return {};
    });
}

std::int64_t number(TestEngine& engine, const std::string& sql) {
    return asInteger(engine.connection().scalar(sql).value_or(Value()));
}

std::string text(TestEngine& engine, const std::string& sql) {
    return asText(engine.connection().scalar(sql).value_or(Value()));
}

std::string channel(const std::string& code, const std::string& name, const std::string& more = "") {
    return fmt::format(R"({{"code":"{}","name":"{}"{}}})", code, name, more);
}

/// What the chain says is what the tables hold, row for row.
void compareChainWithTables(store::Connection& connection) {
    for (const std::int64_t entity : {0, 1}) {
        AuditExpectation expectation;
        const auto faults = walkAuditChain(connection, entity, expectation);
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().what.c_str());
        for (const auto* type : store::allRowTypes()) {
            std::map<std::int64_t, DigestSum> found;
            const auto statement =
                connection.prepare("SELECT " + type->selectList() + " FROM " + type->table + " WHERE entity = ?");
            statement->bind(0, Value(entity));
            while (statement->step()) {
                const auto row = type->read(*statement);
                found[type->revision(row.get())].add(type->digest(row.get()));
            }
            auto expected = expectation.sums[type->table];
            std::erase_if(expected, [](const auto& entry) { return entry.second.isZero(); });
            QVERIFY2(found == expected, type->table.c_str());
        }
    }
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliesOnceHoweverOftenSent_data() { TestStore::addRows(); }
    void appliesOnceHoweverOftenSent() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        const auto command = engine.command("channel.put", "steward", channel("web", "Web"));
        const auto first = engine.submit(command);
        QVERIFY(first.applied());
        const auto twice = engine.engine().process(std::vector{command, command});
        for (const auto& again : twice) {
            QCOMPARE(again.revision, first.revision);
            QCOMPARE(again.result, first.result);
        }
        QCOMPARE(number(engine, "SELECT count(*) FROM channel"), 1);
        QCOMPARE(number(engine, "SELECT value FROM counter WHERE entity = 1 AND name = 'channel'"), 1);
    }

    void refusesAnIdThatIsAnothersAndDoesNothing_data() { TestStore::addRows(); }
    void refusesAnIdThatIsAnothersAndDoesNothing() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        for (const auto* type : {"channel.put", "channel.import"}) {
            const auto code = std::string(type == std::string("channel.put") ? "web" : "shop");
            const auto command = engine.command(type, "steward", channel(code, "Mine"));
            auto content = command, actor = command, kind = command;
            content.payload = channel(code, "Another");
            actor.actor = "planner";
            kind.type = "channel.erase";
            // Within one batch, then against what is recorded.
            for (int round = 0; round < 2; ++round) {
                const auto results = engine.engine().process(std::vector{command, content, actor, kind, command});
                QVERIFY(results.front().applied() && results.back().applied());
                for (std::size_t i = 1; i < 4; ++i) {
                    QCOMPARE(results[i].state, CommandState::Rejected);
                    QCOMPARE(results[i].rejection.code, std::string("command_id_taken"));
                }
            }
            QCOMPARE(text(engine, "SELECT name FROM channel WHERE code = '" + code + "'"), std::string("Mine"));
            QCOMPARE(number(engine, "SELECT count(*) FROM command WHERE id = '" + command.id.toString() + "'"), 1);
        }
        // How the same content is written does not matter.
        const auto written = engine.command("channel.put", "steward", channel("fair", "Fair"));
        auto rewritten = written;
        rewritten.payload = "{ \"name\": \"Fair\", \"code\": \"fair\" }";
        QVERIFY(engine.submit(written).applied());
        QVERIFY(engine.submit(rewritten).applied());
        compareChainWithTables(engine.connection());
    }

    void recordsARejectionAndKeepsNothingOfIt_data() { TestStore::addRows(); }
    void recordsARejectionAndKeepsNothingOfIt() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        const auto results = engine.engine().process(
            std::vector{engine.command("channel.put", "steward", channel("web", "Web")),
                        engine.command("channel.put", "steward", channel("web", "Gone", R"(,"then_reject":true)")),
                        engine.command("channel.put", "steward", channel("shop", "Shop"))});
        QVERIFY(results[0].applied() && results[2].applied());
        QCOMPARE(results[1].state, CommandState::Rejected);
        QCOMPARE(results[1].rejection.code, std::string("asked_to"));
        QCOMPARE(results[1].rejection.field, std::string("then_reject"));
        QCOMPARE(text(engine, "SELECT name FROM channel WHERE code = 'web'"), std::string("Web"));
        QCOMPARE(number(engine, "SELECT value FROM counter WHERE entity = 1 AND name = 'channel'"), 2);
        QCOMPARE(text(engine, "SELECT text FROM command WHERE code = 'asked_to'"),
                 std::string("It asked to be rejected."));
        QCOMPARE(number(engine, "SELECT count(*) FROM audit_record WHERE outcome = 'asked_to'"), 1);
        compareChainWithTables(engine.connection());
    }

    void refusesWhatCannotBeAdmitted_data() {
        QTest::addColumn<std::string>("actor");
        QTest::addColumn<std::string>("type");
        QTest::addColumn<qint64>("entity");
        QTest::addColumn<std::string>("payload");
        QTest::addColumn<std::string>("code");
        const std::string good = channel("web", "Web");
        using S = std::string;
        QTest::newRow("unknown user") << S("nobody") << S("channel.put") << 1LL << good << S("unknown_user");
        QTest::newRow("disabled user") << S("gone") << S("channel.put") << 1LL << good << S("user_inactive");
        QTest::newRow("unknown command") << S("steward") << S("channel.paint") << 1LL << good << S("unknown_command");
        QTest::newRow("unknown entity") << S("steward") << S("channel.put") << 7LL << good << S("unknown_entity");
        QTest::newRow("shared stream") << S("steward") << S("channel.put") << 0LL << good << S("wrong_entity");
        QTest::newRow("begin again") << S("steward") << S("entity.begin") << 1LL << S("{}") << S("not_permitted");
        QTest::newRow("not JSON") << S("steward") << S("channel.put") << 1LL << S("{\"code\":") << S("not_json");
        QTest::newRow("a list") << S("steward") << S("channel.put") << 1LL << S("[]") << S("wrong_field");
        QTest::newRow("missing field") << S("steward") << S("channel.put") << 1LL << S(R"({"code":"web"})")
                                       << S("missing_field");
        QTest::newRow("wrong type") << S("steward") << S("channel.put") << 1LL << S(R"({"code":1,"name":"x"})")
                                    << S("wrong_field");
        QTest::newRow("unknown field") << S("steward") << S("channel.put") << 1LL
                                       << S(R"({"code":"w","name":"x","colour":1})") << S("unknown_field");
    }
    void refusesWhatCannotBeAdmitted() {
        QFETCH(std::string, actor);
        QFETCH(std::string, type);
        QFETCH(qint64, entity);
        QFETCH(std::string, payload);
        QFETCH(std::string, code);
        const TestStore database("sqlite");
        TestEngine engine(database.connect(), addChannels);
        auto command = engine.command(type, actor, payload);
        command.entity = entity;
        const auto result = engine.submit(command);
        QCOMPARE(result.state, CommandState::Rejected);
        QCOMPARE(result.rejection.code, code);
        QVERIFY(result.rejection.text.ends_with('.'));
        QCOMPARE(number(engine, "SELECT count(*) FROM channel"), 0);
        QCOMPARE(number(engine, "SELECT count(*) FROM command WHERE state = 'rejected'"), 1);
        compareChainWithTables(engine.connection());
    }

    void parksAFailureAndGoesOn_data() { TestStore::addRows(); }
    void parksAFailureAndGoesOn() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        const auto results = engine.engine().process(
            std::vector{engine.command("channel.put", "steward", channel("web", "Web")),
                        engine.command("channel.put", "steward", channel("bad", "Bad", R"(,"then_throw":true)")),
                        engine.command("channel.put", "steward", channel("shop", "Shop"))});
        QVERIFY(results[0].applied() && results[2].applied());
        QCOMPARE(results[1].state, CommandState::Parked);
        QCOMPARE(results[1].rejection.text, std::string("It asked to fail."));
        QCOMPARE(number(engine, "SELECT count(*) FROM channel"), 2);
        compareChainWithTables(engine.connection());
    }

    void replaysOneByOneWhenABatchCannotBeWritten_data() { TestStore::addRows(); }
    void replaysOneByOneWhenABatchCannotBeWritten() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        // A rule of the database that handlers know nothing of stands for any failure at the time of writing.
        engine.connection().execute("CREATE UNIQUE INDEX channel_name_once ON channel (name)");
        const auto results =
            engine.engine().process(std::vector{engine.command("channel.put", "steward", channel("web", "Web")),
                                                engine.command("channel.put", "steward", channel("copy", "Web")),
                                                engine.command("channel.put", "steward", channel("shop", "Shop"))});
        QVERIFY(results[0].applied());
        QCOMPARE(results[1].state, CommandState::Parked);
        QCOMPARE(results[1].rejection.code, std::string("engine_failure"));
        QVERIFY(results[2].applied());
        QCOMPARE(text(engine, "SELECT state FROM command WHERE id = '" + results[1].id.toString() + "'"),
                 std::string("parked"));
        QCOMPARE(number(engine, "SELECT count(*) FROM channel"), 2);
        compareChainWithTables(engine.connection());
    }

    void runsFollowUpsInTheSameTurn_data() { TestStore::addRows(); }
    void runsFollowUpsInTheSameTurn() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        const auto cause = engine.submit("channel.put", "steward", channel("web", "Web", R"(,"followed_by":"shop")"));
        QVERIFY(cause.applied());
        QCOMPARE(text(engine, "SELECT name FROM channel WHERE code = 'shop'"), std::string("follower"));
        QCOMPARE(text(engine, "SELECT actor FROM command ORDER BY entity DESC, rev DESC LIMIT 1"),
                 std::string("engine"));
        QCOMPARE(engine.engine().lastSteps().size(), std::size_t(1));
        QCOMPARE(engine.engine().lastSteps().front().revision_to, cause.revision + 1);
    }

    void numbersRevisionsAndLeavesTombstones_data() { TestStore::addRows(); }
    void numbersRevisionsAndLeavesTombstones() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        const auto made = engine.submit("channel.put", "steward", channel("web", "Web"));
        const auto same = engine.submit("channel.put", "steward", channel("web", "Web"));
        QCOMPARE(same.revision, made.revision + 1);
        QCOMPARE(number(engine, "SELECT rev FROM channel WHERE code = 'web'"), made.revision);
        const auto gone = engine.submit("channel.erase", "steward", channel("web", ""));
        QVERIFY(gone.applied());
        QCOMPARE(number(engine, "SELECT count(*) FROM channel"), 0);
        QCOMPARE(number(engine, "SELECT rev FROM tombstone WHERE table_name = 'channel'"), gone.revision);
        QVERIFY(engine.submit("channel.put", "steward", channel("web", "Back")).applied());
        compareChainWithTables(engine.connection());
    }

    void seesWhatAnotherEngineWroteInBetween_data() { TestStore::addRows(); }
    void seesWhatAnotherEngineWroteInBetween() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addChannels);
        const auto connection = database.connect();
        SeededRandom random(2);
        Engine other(*connection, engine.catalog(), engine.clock(), random);
        const auto keyFrom = [&](Engine& which, const std::string& name) {
            const auto command = engine.command("channel.put", "steward", channel("web", name));
            return TestEngine::told(which.process(std::span(&command, 1)).front(), "key");
        };
        QCOMPARE(keyFrom(engine.engine(), "First"), "1");
        QCOMPARE(keyFrom(engine.engine(), "Second"), "2");
        QCOMPARE(keyFrom(other, "Third"), "3");
        QCOMPARE(keyFrom(engine.engine(), "Fourth"), "4");
        QCOMPARE(keyFrom(other, "Fifth"), "5");
        QCOMPARE(text(engine, "SELECT name FROM channel"), "Fifth");
        compareChainWithTables(engine.connection());
    }

    void keepsADigestAloneOfABulkCommand() {
        const TestStore database("sqlite");
        TestEngine engine(database.connect(), addChannels);
        QVERIFY(engine.submit("channel.import", "steward", channel("web", "Web")).applied());
        const auto payload = text(engine, "SELECT payload FROM command WHERE type = 'channel.import'");
        QVERIFY2(payload.find("Web") == std::string::npos && payload.find("digest") != std::string::npos,
                 payload.c_str());
        compareChainWithTables(engine.connection());
    }

    void findsWhatWasChangedBehindItsBack_data() {
        QTest::addColumn<std::string>("sql");
        using S = std::string;
        QTest::newRow("record") << S("UPDATE audit_record SET actor = 'nobody' WHERE entity = 1 AND seq = 2");
        QTest::newRow("record with its hash")
            << S("UPDATE audit_record SET hash = previous WHERE entity = 1 AND seq = 2");
        QTest::newRow("record gone") << S("DELETE FROM audit_record WHERE entity = 1 AND seq = 2");
        QTest::newRow("command") << S("UPDATE command SET payload = '{}' WHERE entity = 1 AND rev = 2");
        QTest::newRow("command gone") << S("DELETE FROM command WHERE entity = 1 AND rev = 2");
    }
    void findsWhatWasChangedBehindItsBack() {
        QFETCH(std::string, sql);
        const TestStore database("sqlite");
        TestEngine engine(database.connect(), addChannels);
        for (const auto* code : {"a", "b", "c"})
            QVERIFY(engine.submit("channel.put", "steward", channel(code, code)).applied());
        AuditExpectation before, after;
        QVERIFY(walkAuditChain(engine.connection(), 1, before).empty());
        QCOMPARE(engine.connection().run(sql), 1);
        QVERIFY(!walkAuditChain(engine.connection(), 1, after).empty());
    }

    void makesTheSameTablesOnBothStores() {
        if (const auto why = TestStore::whyMissing("postgres"); !why.empty())
            QSKIP(why.c_str());
        std::map<std::string, std::vector<std::string>> digests;
        for (const std::string name : {"sqlite", "postgres"}) {
            const TestStore database(name);
            TestEngine engine(database.connect(), addChannels);
            std::vector<Command> batch;
            for (int i = 0; i < 50; ++i)
                batch.push_back(engine.command(i % 7 == 3 ? "channel.erase" : "channel.put", "steward",
                                               channel(fmt::format("c{}", i % 20), fmt::format("Ünïcode ' \\\\ {}", i),
                                                       i % 5 == 0 ? R"(,"then_reject":true)" : "")));
            engine.engine().process(batch);
            for (const auto* type : store::allRowTypes())
                digests[name].push_back(type->table + store::tableDigest(engine.connection(), *type).sum.toHex());
            digests[name].push_back(engine.engine().heads().at(1).audit_head);
        }
        QCOMPARE(digests["sqlite"], digests["postgres"]);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "EngineTest.moc"
