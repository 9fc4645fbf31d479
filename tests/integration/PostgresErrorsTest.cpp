#include "core/store/Connection.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"

#include <QProcess>
#include <QtTest>

#include <unistd.h>

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

    void aLoginThatFailsSaysWhy() {
        const std::string url = PostgresCluster::shared().createDatabase();
        const auto asUser = [&](const std::string& user) {
            return "postgresql://" + user + "@" + url.substr(url.find('@') + 1);
        };
        openPostgres(url)->execute("CREATE ROLE shut_out NOLOGIN");
        expectFailure(Kind::Other, "is closed", [&] { openPostgres(asUser("shut_out")); });
        expectFailure(Kind::Other, "check the user", [&] { openPostgres(asUser("nobody_here")); });
    }

    void passwordsAndCertificatesThatAreWrongAreNamed() {
        const opsdesk::test::TemporaryFolder folder;
        const auto run = [](const QString& program, const QStringList& arguments) {
            QProcess process;
            process.start(program, arguments);
            QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        };
        const auto path = [&](const char* name) { return QString::fromStdString(folder.file(name)); };
        for (const char* name : {"server", "other"})
            run("openssl", {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                            "-keyout", path(name) + ".key", "-out", path(name) + ".crt"});
        run("openssl", {"x509", "-in", path("server.crt"), "-signkey", path("server.key"), "-days", "-1", "-out",
                        path("expired.crt")});
        run("chmod", {"-R", "go=", path("")});
        if (geteuid() == 0)
            run("chown", {"-R", "postgres:", path("")});
        const auto serve = [&](const QString& certificate, const QString& key) {
            return std::make_unique<PostgresCluster>(QStringList{"listen_addresses=127.0.0.1", "ssl=on",
                                                                 "ssl_cert_file=" + path("") + certificate,
                                                                 "ssl_key_file=" + path("") + key});
        };
        const auto address = [&](const PostgresCluster& cluster, const std::string& host,
                                 const std::string& authority) {
            const std::string local = cluster.url("postgres");
            return "postgresql://postgres@" + host +
                   "/postgres?hostaddr=127.0.0.1&connect_timeout=5&sslmode=verify-full&" +
                   "sslrootcert=" + folder.file(authority) + local.substr(local.rfind("&port="));
        };
        const auto good = serve("server.crt", "server.key");
        QVERIFY(openPostgres(address(*good, "localhost", "server.crt"))->scalar("SELECT 1").has_value());
        expectFailure(Kind::Other, "another host", [&] { openPostgres(address(*good, "elsewhere", "server.crt")); });
        expectFailure(Kind::Other, "does not know", [&] { openPostgres(address(*good, "localhost", "other.crt")); });
        expectFailure(Kind::Other, "sslrootcert", [&] { openPostgres(address(*good, "localhost", "missing.crt")); });
        const auto expired = serve("expired.crt", "server.key");
        expectFailure(Kind::Other, "expired", [&] { openPostgres(address(*expired, "localhost", "expired.crt")); });
        const PostgresCluster plain({"listen_addresses=127.0.0.1"});
        expectFailure(Kind::Other, "does not encrypt",
                      [&] { openPostgres(address(plain, "localhost", "server.crt")); });
    }
};

QTEST_GUILESS_MAIN(PostgresErrorsTest)
#include "PostgresErrorsTest.moc"
