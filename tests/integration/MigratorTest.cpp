#include "core/store/Migrator.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestStore.h"

#include <QtTest>

#include <thread>

using namespace opsdesk;
using namespace opsdesk::store;
using opsdesk::test::TestStore;
using Kind = StoreError::Kind;

namespace {

using List = std::vector<Migration>;

const List both{
    {1, "first", "CREATE TABLE one (id @int PRIMARY KEY, words @text); -- an @unknown word in a comment is none"},
    {2, "second", "CREATE TABLE two (id @uuid PRIMARY KEY) @keyed; INSERT INTO one VALUES (1, 'me@text');"}};

std::optional<Kind> failure(const std::function<void()>& action) {
    try {
        action();
    } catch (const StoreError& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT
private slots:
    void stepsRunOnceAndInOrder_data() { TestStore::addRows(); }
    void stepsRunOnceAndInOrder() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        QCOMPARE(failure([&] { requireCurrentSchema(*connection, both); }), Kind::NotADatabase);
        QCOMPARE(migrate(*connection, std::span(both).first(1)), 1);
        QCOMPARE(failure([&] { requireCurrentSchema(*connection, both); }), Kind::Other);
        QCOMPARE(migrate(*connection, both), 1);
        QCOMPARE(migrate(*connection, both), 0);
        requireCurrentSchema(*connection, both);
        QCOMPARE(connection->scalar("SELECT words FROM one"), std::optional<Value>("me@text"));
        QCOMPARE(connection->scalar("SELECT name FROM schema_migration WHERE number = 2"),
                 std::optional<Value>("second"));
    }

    void anInterruptedRunGoesOnWhereItStopped_data() { TestStore::addRows(); }
    void anInterruptedRunGoesOnWhereItStopped() {
        OPEN_TEST_STORE(database);
        const List broken{both[0],
                          {2, "second", "CREATE TABLE two (id @uuid PRIMARY KEY); INSERT INTO nowhere VALUES (1);"}};
        QVERIFY(failure([&] { migrate(*database.connect(), broken); }));
        const auto connection = database.connect();
        QVERIFY(connection->tableExists("one"));
        QVERIFY(!connection->tableExists("two"));
        QCOMPARE(migrate(*connection, both), 1);
        QVERIFY(connection->tableExists("two"));
    }

    void aNewerDatabaseIsLeftAlone_data() { TestStore::addRows(); }
    void aNewerDatabaseIsLeftAlone() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        migrate(*connection, both);
        QCOMPARE(failure([&] { migrate(*connection, std::span(both).first(1)); }), Kind::Newer);
        QCOMPARE(failure([&] { requireCurrentSchema(*connection, std::span(both).first(1)); }), Kind::Newer);
    }

    void anotherHistoryIsLeftAlone_data() { TestStore::addRows(); }
    void anotherHistoryIsLeftAlone() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        migrate(*connection, both);
        List edited = both;
        edited[0].sql += ' ';
        edited.push_back({3, "third", "CREATE TABLE three (id @int);"});
        QCOMPARE(failure([&] { migrate(*connection, edited); }), Kind::Corrupt);
        QVERIFY(!connection->tableExists("three"));
    }

    void aForeignDatabaseIsLeftAlone_data() { TestStore::addRows(); }
    void aForeignDatabaseIsLeftAlone() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        connection->execute("CREATE TABLE customers (id integer)");
        QCOMPARE(failure([&] { migrate(*connection, both); }), Kind::NotADatabase);
        QCOMPARE(failure([&] { requireCurrentSchema(*connection, both); }), Kind::NotADatabase);
        QVERIFY(!connection->tableExists("one"));
    }

    void twoMayMigrateAtOnce_data() { TestStore::addRows(); }
    void twoMayMigrateAtOnce() {
        OPEN_TEST_STORE(database);
        std::array<int, 2> applied{};
        std::vector<std::thread> threads;
        for (int& count : applied)
            threads.emplace_back([&] {
                try {
                    count = migrate(*database.connect(), both);
                } catch (const Error& error) {
                    count = -100;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(applied[0] + applied[1], 2);
    }

    void whatIsForTheOtherStoreIsRecordedOnly_data() { TestStore::addRows(); }
    void whatIsForTheOtherStoreIsRecordedOnly() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        const List apart{both[0],
                         {2, "here", "CREATE TABLE here (id @int PRIMARY KEY)", Dialect::Sqlite},
                         {3, "there", "CREATE TABLE there (id @int PRIMARY KEY)", Dialect::Postgres}};
        QCOMPARE(migrate(*connection, apart), 3);
        requireCurrentSchema(*connection, apart);
        const bool isSqlite = connection->dialect() == Dialect::Sqlite;
        QCOMPARE(connection->tableExists("here"), isSqlite);
        QCOMPARE(connection->tableExists("there"), !isSqlite);
    }

    void detailsOfSuggestionsAreKeptWhenTheirTableIsMadeAnew() {
        const auto& all = migrations();
        const auto anew = std::ranges::find(all, "suggestion_detail", &Migration::name);
        QVERIFY(anew != all.end());
        const auto before = static_cast<std::size_t>(anew - all.begin());
        const test::TemporaryFolder folder;
        const auto connection = openSqlite(folder.file("old.opsdesk"), OpenMode::Create);
        migrate(*connection, std::span(all).first(before));
        connection->run(
            "INSERT INTO suggestion_detail (entity, suggestion_id, reason_lines, reasons, first_on, points, "
            "projection, rev, sources_weighed, sources) VALUES (1, 'b', 2, 'two', 15000, 3, 'three', 4, 5, "
            "'five'), (1, 'a', 0, '', 15001, 0, '', 7, 0, '')");
        migrate(*connection, all);
        QCOMPARE(
            connection->scalar("SELECT group_concat(suggestion_id || reason_lines || reasons || first_on || points "
                               "|| projection || rev || sources_weighed || sources, ';') FROM (SELECT * FROM "
                               "suggestion_detail ORDER BY suggestion_id)"),
            std::optional<Value>("a015001070;b2two150003three45five"));
    }

    void aMisspeltWordIsFound() {
        const TestStore database("sqlite");
        const auto connection = database.connect();
        QVERIFY_EXCEPTION_THROWN(migrate(*connection, List{{1, "typo", "CREATE TABLE one (id @integer)"}}), Error);
        QVERIFY(!connection->tableExists("one"));
    }

    void theProgramsOwnAreNumberedWithoutGaps() {
        int expected = 0;
        for (const Migration& migration : migrations()) {
            QCOMPARE(migration.number, ++expected);
            QVERIFY(!migration.name.empty() && !migration.sql.empty());
        }
        QVERIFY(expected > 0);
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
