#include "core/store/Connection.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::store;
using opsdesk::test::PostgresCluster;
using Kind = StoreError::Kind;

namespace {

/// Runs @p action, which must throw a StoreError of kind @p kind, in one sentence that holds @p words.
void expectFailure(Kind kind, const char* words, const std::function<void()>& action) {
    try {
        action();
    } catch (const StoreError& error) {
        const std::string text = error.what();
        if (error.kind() != kind)
            QFAIL(("Another kind: " + text).c_str());
        QVERIFY2(text.find(words) != std::string::npos && text.ends_with('.') && text.find('\n') == std::string::npos,
                 text.c_str());
        return;
    }
    QFAIL("Nothing was thrown.");
}

} // namespace

class PostgresErrorsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }

    void whatCannotBeOpenedIsNamed() {
        const PostgresCluster& cluster = PostgresCluster::shared();
        expectFailure(Kind::Missing, "no_such_database", [&] { openPostgres(cluster.url("no_such_database")); });
        expectFailure(Kind::Lost, "cannot be reached",
                      [&] { openPostgres("postgresql://me:secret@/base?host=/nowhere"); });
        try {
            openPostgres("postgresql://me:secret@127.0.0.1:1/base");
            QFAIL("Nothing was thrown.");
        } catch (const StoreError& error) {
            QVERIFY2(std::string_view(error.what()).find("secret") == std::string_view::npos, error.what());
        }
    }

    void aSessionHasItsSettings() {
        const auto connection = openPostgres(PostgresCluster::shared().createDatabase());
        QCOMPARE(connection->scalar("SHOW TimeZone"), std::optional<Value>("UTC"));
        QCOMPARE(connection->scalar("SHOW client_encoding"), std::optional<Value>("UTF8"));
        QCOMPARE(connection->scalar("SHOW standard_conforming_strings"), std::optional<Value>("on"));
        QCOMPARE(connection->name(), std::string("test_1 on this computer"));
        {
            const ReadTransaction snapshot(*connection);
            QCOMPARE(connection->scalar("SHOW transaction_isolation"), std::optional<Value>("repeatable read"));
            expectFailure(Kind::ReadOnly, "ask for the right",
                          [&] { connection->execute("CREATE TABLE sample (id bigint)"); });
        }
        const Transaction transaction(*connection);
        QCOMPARE(connection->scalar("SHOW transaction_isolation"), std::optional<Value>("read committed"));
    }

    void aLostSessionIsSaidToBeLost() {
        const std::string url = PostgresCluster::shared().createDatabase();
        const auto victim = openPostgres(url);
        const auto other = openPostgres(url);
        const Value backend = victim->scalar("SELECT pg_backend_pid()").value();
        {
            Transaction transaction(*victim);
            other->scalar("SELECT pg_terminate_backend(?, 5000)", {backend});
            expectFailure(Kind::Lost, "went away", [&] { victim->run("CREATE TABLE sample (id bigint)"); });
        }
        expectFailure(Kind::Lost, "went away", [&] { victim->scalar("SELECT 1"); });
        QVERIFY(!other->tableExists("sample"));
    }

    void whoeverWaitsTooLongIsTold() {
        const std::string url = PostgresCluster::shared().createDatabase();
        const auto holder = openPostgres(url);
        const auto other = openPostgres(url);
        holder->execute("CREATE TABLE sample (id bigint)");
        other->execute("SET lock_timeout = 1");
        const Transaction transaction(*holder);
        holder->execute("LOCK TABLE sample");
        expectFailure(Kind::Locked, "try again", [&] { other->run("INSERT INTO sample VALUES (1)"); });
    }

    void valuesThatDoNotFitAreRefused() {
        const auto connection = openPostgres(PostgresCluster::shared().createDatabase());
        connection->execute("CREATE TABLE sample (id uuid PRIMARY KEY, number smallint)");
        const std::vector<TableColumn> columns{{"id", ColumnType::Uuid, true}, {"number", ColumnType::Integer, false}};
        const std::string id = Uuid().toString();
        const auto insert = [&](const Value& key, std::int64_t number, std::size_t rows) {
            connection->insert("sample", columns, std::vector<std::vector<Value>>(rows, {key, number}));
        };
        expectFailure(Kind::Constraint, "does not accept a row", [&] { insert(id, 100'000, 1); });
        expectFailure(Kind::Constraint, "does not accept a row", [&] { insert(id, 1, 2); });
        expectFailure(Kind::Constraint, "36 characters", [&] { insert("x", 1, 1); });
        expectFailure(Kind::Constraint, "36 characters", [&] { insert("x", 1, 1000); });
        expectFailure(Kind::Constraint, "does not accept a row", [&] { insert(Value(), 1, 1); });
        QCOMPARE(connection->scalar("SELECT count(*) FROM sample"), std::optional<Value>(std::int64_t{0}));
    }
};

QTEST_GUILESS_MAIN(PostgresErrorsTest)
#include "PostgresErrorsTest.moc"
