#include "core/sync/CentralRoles.h"
#include "core/sync/Centre.h"
#include "tests/support/CentralDesk.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace opsdesk;
using opsdesk::test::CentralDesk;
using opsdesk::test::PostgresCluster;

namespace {

/// All that says who may what in this database, as one text.
std::string rightsIn(store::Connection& connection) {
    const auto sorted = [](const std::string& list) {
        return "COALESCE((SELECT string_agg(a::text, ' ' ORDER BY a::text) FROM unnest(" + list + ") a), '')";
    };
    std::string all;
    for (const auto& question :
         {"SELECT relname || ' ' || relrowsecurity || ' ' || " + sorted("relacl") +
              " FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
          "SELECT oid::regprocedure || ' ' || " + sorted("proacl") +
              " FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1",
          std::string("SELECT polrelid::regclass || ' ' || polname || pg_get_expr(polqual, polrelid) FROM pg_policy "
                      "ORDER BY 1"),
          std::string("SELECT rolname || ' ' || rolcanlogin || COALESCE(rolconfig::text, '') FROM pg_roles ORDER BY 1"),
          std::string("SELECT member::regrole || ' in ' || roleid::regrole FROM pg_auth_members ORDER BY 1"),
          "SELECT " + sorted("datacl") + " FROM pg_database WHERE datname = current_database()",
          "SELECT " + sorted("nspacl") + " FROM pg_namespace WHERE nspname = 'public'",
          std::string("SELECT duty || ' ' || table_name || ' ' || replicated FROM duty_table ORDER BY 1"),
          std::string("SELECT duty || ' ' || command_group FROM duty_commands ORDER BY 1")}) {
        const auto rows = connection.prepare(question);
        while (rows->step())
            all += std::string(rows->text(0)) + "\n";
    }
    return all;
}

/// Which policies there are, as things that were made once.
std::string policiesIn(store::Connection& connection) {
    return asText(connection.scalar("SELECT string_agg(oid::text, ' ' ORDER BY oid) FROM pg_policy").value());
}

std::string planOf(store::Connection& connection, const std::string& sql) {
    std::string plan;
    const auto lines = connection.prepare("EXPLAIN (COSTS OFF) " + sql);
    while (lines->step())
        plan += std::string(lines->text(0)) + "\n";
    return plan;
}

std::int64_t count(store::Connection& connection, const std::string& from) {
    return asInteger(connection.scalar("SELECT count(*) FROM " + from).value());
}

} // namespace

/// Logins, groups and policies as the program makes and keeps them.
class CentralRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }

    void preparingAgainChangesNothing() {
        CentralDesk desk;
        const auto owner = desk.connect();
        const auto before = rightsIn(*owner);
        const auto policies = policiesIn(*owner);
        QVERIFY(before.find("\"buyer-lead\" in \"opsdesk_duty_buyer-lead\"") != std::string::npos);
        const auto again = prepareCentre(*owner, desk.catalog(), desk.clock(), desk.random());
        QVERIFY(!again.made);
        QCOMPARE(again.migrations, 0);
        QVERIFY(again.problems.empty());
        QCOMPARE(rightsIn(*owner), before);
        QCOMPARE(policiesIn(*owner), policies);
    }

    void whatWasGrantedOtherwiseIsTakenBack() {
        CentralDesk desk;
        const auto owner = desk.connect();
        const auto before = rightsIn(*owner);
        owner->execute("GRANT INSERT, SELECT ON item TO opsdesk_people; GRANT CREATE ON SCHEMA public TO PUBLIC;"
                       "INSERT INTO duty_table VALUES ('*', 'journal_line', true);"
                       "CREATE POLICY scope_of_before ON item TO opsdesk_people USING (true);"
                       "REVOKE SELECT ON policy FROM opsdesk_people; ALTER TABLE item DISABLE ROW LEVEL SECURITY");
        QVERIFY(rightsIn(*owner) != before);
        grantCentralRights(*owner, desk.catalog());
        QCOMPARE(rightsIn(*owner), before);
    }

    void scopeIsAskedOncePerQuery() {
        const CentralDesk desk;
        const auto buyer = desk.connect("buyer");
        for (const char* table : {"item", "command", "tombstone", "stream"}) {
            const auto plan = planOf(*buyer, fmt::format("SELECT * FROM {} WHERE entity IN (0, 1)", table));
            QVERIFY2(plan.find("InitPlan") != std::string::npos, plan.c_str());
            // Within the scan there are results of the init plans alone, no calls.
            const auto scan = plan.substr(0, plan.find("InitPlan"));
            QVERIFY2(scan.find("session_") == std::string::npos, plan.c_str());
        }
    }

    void pullsFindWhatChangedByAnIndex() {
        const CentralDesk desk;
        const auto owner = desk.connect();
        owner->execute("INSERT INTO tombstone (entity, table_name, row_key, rev) SELECT 0, 'item', n, n FROM "
                       "generate_series(1, 5000) n; ANALYZE tombstone");
        const auto buyer = desk.connect("buyer");
        const auto plan = planOf(*buyer, "SELECT * FROM tombstone WHERE entity = 0 AND rev > 4990");
        QVERIFY2(plan.find("tombstone_revision") != std::string::npos, plan.c_str());
        QCOMPARE(count(*buyer, "tombstone WHERE entity = 0 AND rev > 4990"), std::int64_t(10));
        // The index is there for each table that consoles keep.
        const auto missing = owner->prepare("SELECT DISTINCT t.table_name FROM duty_table t WHERE t.replicated AND "
                                            "t.table_name NOT IN ('step', 'stream') "
                                            "AND NOT EXISTS (SELECT FROM pg_indexes i WHERE i.tablename = t.table_name "
                                            "AND i.indexdef LIKE '%(entity, rev)')");
        QVERIFY2(!missing->step(), std::string(missing->text(0)).c_str());
    }

    void addedPeopleLogIn() {
        CentralDesk desk;
        QVERIFY(desk.submit("admin", "user.add", R"({"user":"mia","name":"Mia","roles":["planner"]})").applied());
        QVERIFY(desk.problems().empty());
        const auto mia = desk.connect("mia");
        QCOMPARE(count(*mia, "item"), std::int64_t(1));
        QVERIFY_EXCEPTION_THROWN(count(*mia, "journal_line"), StoreError);
        QVERIFY(desk.submit("admin", "user.grant", R"({"user":"mia","role":"controller"})").applied());
        QCOMPARE(count(*mia, "journal_line"), std::int64_t(0));
        QVERIFY(desk.submit("admin", "user.revoke", R"({"user":"mia","role":"controller"})").applied());
        QVERIFY_EXCEPTION_THROWN(count(*mia, "journal_line"), StoreError);
        QCOMPARE(mia->scalar("SHOW lock_timeout"), std::optional<Value>("10s"));
    }

    void peopleSeeTheEntitiesThatTheyWorkIn() {
        CentralDesk desk;
        const auto buyer = desk.connect("buyer");
        QCOMPARE(count(*buyer, "node WHERE entity = 1"), std::int64_t(1));
        QCOMPARE(count(*buyer, "node WHERE entity = 2"), std::int64_t(0));
        QVERIFY(desk.submit("admin", "user.enter", R"({"user":"buyer","entity":2})").applied());
        QCOMPARE(count(*buyer, "node WHERE entity = 2"), std::int64_t(1));
        QVERIFY(desk.submit("admin", "user.leave", R"({"user":"buyer","entity":1})").applied());
        QCOMPARE(count(*buyer, "node WHERE entity = 1"), std::int64_t(0));
        QCOMPARE(count(*buyer, "item"), std::int64_t(1));
    }

    void disabledPeopleAreOut() {
        CentralDesk desk;
        const auto open = desk.connect("buyer");
        QCOMPARE(count(*open, "item"), std::int64_t(1));
        QVERIFY(desk.submit("admin", "user.disable", R"({"user":"buyer"})").applied());
        QVERIFY_EXCEPTION_THROWN(count(*open, "item"), StoreError);
        try {
            desk.connect("buyer");
            QFAIL("A disabled user logged in.");
        } catch (const StoreError& error) {
            QVERIFY2(std::string(error.what()).find("not permitted to log in") != std::string::npos, error.what());
        }
        QVERIFY(desk.submit("admin", "user.enable", R"({"user":"buyer"})").applied());
        QCOMPARE(count(*desk.connect("buyer"), "item"), std::int64_t(1));
    }

    void standingInIsReadByDate() {
        CentralDesk desk;
        desk.setDay("2030-05-10");
        const auto lent =
            desk.submit("controller", "user.delegate",
                        R"({"to":"buyer","role":"controller","first_day":"2030-05-11","last_day":"2030-05-12"})");
        QVERIFY2(lent.applied(), lent.rejection.text.c_str());
        const auto owner = desk.connect();
        const auto buyer = desk.connect("buyer");
        // The day alone moves, and no engine looks at logins.
        const auto seesAccountsOn = [&](const std::string& date) {
            owner->run("UPDATE policy SET value = ? WHERE id = 'setting.as_of'", {date});
            return count(*buyer, "account") > 0;
        };
        QVERIFY(count(*desk.connect("controller"), "account") > 0);
        QVERIFY(!seesAccountsOn("2030-05-10"));
        QVERIFY(seesAccountsOn("2030-05-11"));
        QVERIFY(desk.submit("admin", "user.disable", R"({"user":"controller"})").applied());
        QVERIFY(!seesAccountsOn("2030-05-11"));
        QVERIFY(desk.submit("admin", "user.enable", R"({"user":"controller"})").applied());
        QVERIFY(seesAccountsOn("2030-05-11"));
        QVERIFY(seesAccountsOn("2030-05-12"));
        QVERIFY(!seesAccountsOn("2030-05-13"));
        // The next time that logins are looked at, the group is left, too.
        desk.setDay("2030-05-13");
        QVERIFY_EXCEPTION_THROWN(count(*buyer, "account"), StoreError);
    }

    void namesOfOthersAreLeftAlone() {
        CentralDesk desk;
        const auto owner = desk.connect();
        owner->execute("CREATE ROLE reporting LOGIN");
        QVERIFY(desk.submit("admin", "user.add", R"({"user":"reporting","name":"R","roles":["executive"]})").applied());
        QCOMPARE(desk.problems().size(), std::size_t(1));
        QVERIFY2(desk.problems().front().find("reporting") != std::string::npos, desk.problems().front().c_str());
        QCOMPARE(count(*owner, "pg_auth_members WHERE member = 'reporting'::regrole"), std::int64_t(0));
        const auto refused = desk.psql("admin", "SELECT set_password('reporting', 'x')");
        QVERIFY2(!refused.done && refused.error.find("no login reporting") != std::string::npos, refused.error.c_str());
        QVERIFY(!desk.psql("reporting", "SELECT 1").done);
        owner->execute("DROP ROLE reporting");
    }

    void anOwnerNeedsNoSuperuser() {
        const auto superuser = store::openPostgres(PostgresCluster::shared().url("postgres"));
        superuser->execute("CREATE ROLE keeper LOGIN CREATEROLE IN ROLE pg_signal_backend");
        superuser->execute("CREATE DATABASE kept OWNER keeper");
        CentralDesk desk;
        const auto keeper = store::openPostgres(PostgresCluster::shared().url("kept", "keeper"));
        const auto prepared = prepareCentre(*keeper, desk.catalog(), desk.clock(), desk.random());
        QVERIFY(prepared.made);
        QVERIFY2(prepared.problems.empty(), fmt::format("{}", fmt::join(prepared.problems, " ")).c_str());
        const auto buyer = store::openPostgres(PostgresCluster::shared().url("kept", "buyer"));
        QVERIFY(count(*buyer, "policy") > 0);
        // Somebody who is not the owner is told who is.
        try {
            const auto stranger = store::openPostgres(PostgresCluster::shared().url("kept", "buyer"));
            grantCentralRights(*stranger, desk.catalog());
            QFAIL("A stranger prepared a centre.");
        } catch (const StoreError& error) {
            QVERIFY2(std::string(error.what()).find("keeper") != std::string::npos, error.what());
        }
    }
};

QTEST_GUILESS_MAIN(CentralRolesTest)
#include "CentralRolesTest.moc"
