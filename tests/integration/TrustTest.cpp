#include "core/store/Row.h"
#include "core/sync/Scope.h"
#include "tests/support/CentralDesk.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"

#include <fmt/format.h>

#include <map>
#include <set>

using namespace opsdesk;
using opsdesk::test::CentralDesk;
using opsdesk::test::PostgresCluster;

namespace {

/// Those that every centre begins with; each has one role, of the same name.
const std::vector<std::string> people{"planner",   "buyer",   "buyer-lead", "controller", "finance-lead",
                                      "warehouse", "returns", "steward",    "executive",  "admin"};

/// By name, with a column of each.
std::map<std::string, std::string> everyTable(store::Connection& connection) {
    const auto rows = connection.prepare("SELECT c.relname::text, a.attname::text FROM pg_class c JOIN pg_attribute a "
                                         "ON a.attrelid = c.oid AND a.attnum "
                                         "= 1 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'");
    std::map<std::string, std::string> tables;
    while (rows->step())
        tables.emplace(rows->text(0), rows->text(1));
    return tables;
}

/// What the server answers when it refuses @p sql; empty when it does not.
std::string refusal(store::Connection& connection, const std::string& sql) {
    try {
        connection.execute(sql);
        return {};
    } catch (const StoreError& error) {
        return error.what();
    }
}

std::set<std::string> readableBy(const Catalog& catalog, const std::string& role) {
    std::set<std::string> tables{"schema_migration"};
    for (const auto& row : scopeTables(catalog))
        if (row.duty == role || row.duty == "*")
            tables.insert(row.table);
    return tables;
}

bool hasEntities(store::Connection& connection, const std::string& table) {
    return connection.scalar("SELECT 1 FROM pg_attribute WHERE attrelid = ?::regclass AND attname = 'entity'", {table})
        .has_value();
}

std::int64_t count(store::Connection& connection, const std::string& from) {
    return asInteger(connection.scalar("SELECT count(*) FROM " + from).value());
}

} // namespace

/// Everything that people try who have a login and plain `psql`, and no console to keep them from it: all refused.
class TrustTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CentralDesk> m_desk;

    static void addPeople() {
        QTest::addColumn<std::string>("user");
        for (const auto& user : people)
            QTest::newRow(user.c_str()) << user;
    }

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
        m_desk = std::make_unique<CentralDesk>();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void noTableCanBeWritten_data() { addPeople(); }
    void noTableCanBeWritten() {
        QFETCH(std::string, user);
        const auto owner = m_desk->connect();
        const auto session = m_desk->connect(user);
        for (const auto& [table, column] : everyTable(*owner))
            for (const char* attempt :
                 {"INSERT INTO {} DEFAULT VALUES", "UPDATE {} SET {} = DEFAULT", "DELETE FROM {}", "TRUNCATE {}",
                  "COPY {} FROM STDIN", "DO $$ BEGIN LOCK TABLE {} IN ACCESS EXCLUSIVE MODE; END $$",
                  "ALTER TABLE {} DISABLE ROW LEVEL SECURITY", "DROP TABLE {}", "SELECT * FROM {} FOR UPDATE",
                  "CREATE POLICY mine ON {} USING (true)",
                  "CREATE TRIGGER mine BEFORE INSERT ON {} EXECUTE FUNCTION suppress_redundant_updates_trigger()"}) {
                const auto sql = fmt::format(fmt::runtime(attempt), table, column);
                const auto answer = refusal(*session, sql);
                QVERIFY2(answer.find("permission denied") != std::string::npos ||
                             answer.find("must be owner") != std::string::npos,
                         (user + ": " + sql + ": " + answer).c_str());
            }
    }

    void noTableIsReadOutOfScope_data() { addPeople(); }
    void noTableIsReadOutOfScope() {
        QFETCH(std::string, user);
        const auto owner = m_desk->connect();
        const auto session = m_desk->connect(user);
        const auto readable = readableBy(m_desk->catalog(), user);
        for (const auto& [table, column] : everyTable(*owner)) {
            const auto answer = refusal(*session, "SELECT * FROM " + table);
            if (readable.contains(table))
                QVERIFY2(answer.empty(), (user + " reads " + table + ": " + answer).c_str());
            else
                QVERIFY2(answer.find("permission denied") != std::string::npos, (user + " reads " + table).c_str());
        }
    }

    void noOtherEntityIsRead_data() { addPeople(); }
    void noOtherEntityIsRead() {
        QFETCH(std::string, user);
        const auto owner = m_desk->connect();
        const auto session = m_desk->connect(user);
        int tables = 0;
        for (const auto& table : readableBy(m_desk->catalog(), user)) {
            if (!hasEntities(*owner, table))
                continue;
            QCOMPARE(count(*session, table + " WHERE entity = 2"), std::int64_t(0));
            tables += count(*owner, table + " WHERE entity = 2") > 0 ? 1 : 0;
        }
        QVERIFY(tables >= 3); // such as stream, step and command: there was something to see
        QCOMPARE(count(*session, "stream WHERE entity = 1"), std::int64_t(1));
    }

    void psqlIsRefused_data() {
        QTest::addColumn<std::string>("sql");
        QTest::addColumn<std::string>("words");
        const auto row = [](const char* name, const char* sql, const char* words) {
            QTest::newRow(name) << std::string(sql) << std::string(words);
        };
        const char *denied = "permission denied", *noRight = "must be";
        row("the queue", "SELECT * FROM central_queue", denied);
        row("the queue's numbers", "SELECT nextval('central_queue_place_seq')", denied);
        row("the lease", "UPDATE engine_lease SET term = term + 1", denied);
        row("the epoch", "SELECT * FROM centre", denied);
        row("scope", "INSERT INTO duty_table VALUES ('*', 'customer', true)", denied);
        row("aligning logins", "SELECT align_logins()", denied);
        row("aligning one login", "SELECT align_login('postgres', false)", denied);
        row("ending sessions", "SELECT end_disabled_sessions()", denied);
        row("logins", "SELECT person_login('admin')", denied);
        row("groups", "SELECT duty_groups('admin')", denied);
        row("as the engine", "SET ROLE opsdesk_engine", denied);
        row("as the engine's login", "SET ROLE \"opsdesk-engine\"", denied);
        row("as the superuser", "SET ROLE postgres", denied);
        row("as another session", "SET SESSION AUTHORIZATION postgres", denied);
        row("a superuser's password", "ALTER ROLE postgres PASSWORD 'x'", noRight);
        row("powers", "ALTER ROLE CURRENT_USER SUPERUSER", noRight);
        row("past the policies", "ALTER ROLE CURRENT_USER BYPASSRLS", noRight);
        row("a group", "GRANT opsdesk_duty_admin TO CURRENT_USER", "must have admin option");
        row("the engine's group", "GRANT opsdesk_engine TO CURRENT_USER", "must have admin option");
        row("a role", "CREATE ROLE mine", denied);
        row("a database", "CREATE DATABASE mine", denied);
        row("a table", "CREATE TABLE mine (a int)", denied);
        row("a temporary table", "CREATE TEMP TABLE app_user (id text)", denied);
        row("a temporary function", "CREATE FUNCTION pg_temp.now() RETURNS int LANGUAGE sql AS 'SELECT 1'", denied);
        row("a function", "CREATE FUNCTION session_duties(int) RETURNS int LANGUAGE sql AS 'SELECT 1'", denied);
        row("another function",
            "CREATE OR REPLACE FUNCTION business_day() RETURNS date LANGUAGE sql AS 'SELECT now()::date'", denied);
        row("an operator", "CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = int, FUNCTION = starts_with)", denied);
        row("a schema", "CREATE SCHEMA mine", denied);
        row("an extension", "CREATE LANGUAGE mine HANDLER plpgsql_call_handler", "must be");
        row("a program", "COPY (SELECT 1) TO PROGRAM 'id'", noRight);
        row("a file", "COPY (SELECT 1) TO '/tmp/mine'", noRight);
        row("another file", "SELECT pg_read_file('/etc/passwd')", denied);
        row("a folder", "SELECT pg_ls_dir('/')", denied);
        row("a large object", "SELECT lo_create(0)", denied);
        row("another large object", "SELECT lo_from_bytea(0, 'x')", denied);
        row("the log of changes", "SELECT pg_logical_emit_message(true, 'a', 'b')", denied);
        row("a lock of engines", "SELECT pg_advisory_lock(hashtext('opsdesk engine_lease'))", denied);
        row("without policies", "SET row_security = off; SELECT * FROM policy", "row-level security");
        row("another's session", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'",
            noRight);
        row("the server", "ALTER SYSTEM SET fsync = off", denied);
        row("passwords", "SELECT * FROM pg_authid", denied);
        row("the superuser's password", "SELECT set_password('postgres', 'x')", "ERROR");
        row("the engine's password", "SELECT set_password('opsdesk-engine', 'x')", "ERROR");
        row("no verifier", "SELECT set_password(session_user, 'secret')", "SCRAM verifier");
    }
    void psqlIsRefused() {
        QFETCH(std::string, sql);
        QFETCH(std::string, words);
        // One more session of the superuser's, for whoever would end it.
        const auto superuser = m_desk->connect();
        for (const auto& user : people) {
            const auto answer = m_desk->psql(user, sql);
            QVERIFY2(!answer.done, (user + " was let").c_str());
            QVERIFY2(answer.error.find(words) != std::string::npos, (user + ": " + answer.error).c_str());
        }
    }

    void passwordsAreOnesOwnButForAdministrators() {
        const std::string verifier =
            "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2E=$c3RvcmVka2V5c3RvcmVka2V5c3RvcmVka2V5c3Q0MDA=:"
            "c2VydmVya2V5c2VydmVya2V5c2VydmVya2V5c2VydjQ=";
        const auto set = [&](const char* user, const char* of) {
            return m_desk->psql(user, fmt::format("SELECT set_password('{}', '{}')", of, verifier));
        };
        QVERIFY2(set("buyer", "buyer").done, set("buyer", "buyer").error.c_str());
        QVERIFY(set("admin", "planner").done);
        QVERIFY(!set("buyer", "planner").done);
        const auto owner = m_desk->connect();
        QCOMPARE(owner->scalar("SELECT rolpassword::text FROM pg_authid WHERE rolname = 'planner'"),
                 std::optional<Value>(verifier));
        // Who did it stands in the trail.
        m_desk->drain();
        QVERIFY(count(*owner,
                      "audit_record WHERE type = 'user.note_password' AND actor = 'admin' AND outcome = 'applied'") >=
                1);
        QCOMPARE(count(*owner, "audit_record WHERE type = 'user.note_password' AND outcome <> 'applied'"),
                 std::int64_t(0));
    }

    void anActorCannotBeForged() {
        auto forged = m_desk->command("user.add", "admin", R"({"user":"mallory","name":"M","roles":["admin"]})");
        const auto result = m_desk->submit("buyer", forged);
        QCOMPARE(result.rejection.code, std::string("not_permitted"));
        const auto owner = m_desk->connect();
        QCOMPARE(owner->scalar("SELECT actor || ' ' || outcome FROM audit_record WHERE command_id = ?::uuid",
                               {forged.id.toString()}),
                 std::optional<Value>("buyer not_permitted"));
        QCOMPARE(count(*owner, "app_user WHERE id = 'mallory'"), std::int64_t(0));
        // Nor the engine.
        auto asEngine = m_desk->command("workspace.set_as_of", engineUser().id, R"({"as_of":"2001-01-01"})");
        QCOMPARE(m_desk->submit("admin", asEngine).rejection.code, std::string("not_permitted"));
    }

    void anIdOfAnotherIsNotTaken() {
        const auto waiting = m_desk->command("purchase_order.create", "buyer");
        m_desk->queue("buyer", waiting);
        QVERIFY_EXCEPTION_THROWN(m_desk->queue("planner", waiting), StoreError);
        QCOMPARE(
            m_desk->psql("planner", fmt::format("SELECT still_queued(ARRAY['{}'::uuid])", waiting.id.toString())).out,
            std::string());
        QCOMPARE(
            m_desk->psql("buyer", fmt::format("SELECT still_queued(ARRAY['{}'::uuid])", waiting.id.toString())).out,
            waiting.id.toString());
        m_desk->drain();
        // What was recorded answers whoever sends it again with what is recorded, and does nothing.
        const auto again = m_desk->submit("planner", waiting);
        QCOMPARE(again.rejection.code, std::string("command_id_taken"));
        const auto taken = [&](const char* user) {
            return m_desk->psql(user, fmt::format("SELECT taken_by_others(ARRAY['{}'::uuid])", waiting.id.toString()))
                .out;
        };
        QCOMPARE(taken("planner"), waiting.id.toString());
        QCOMPARE(taken("buyer"), std::string());
    }

    void nobodyApprovesTheirOwn() {
        const auto soon = (m_desk->clock().now().date() + 30).toString();
        const auto made = m_desk->submit(
            "buyer", "purchase_order.create",
            R"({"supplier":"ACME","node":"HOME","lines":[{"sku":"LAMP","quantity":10,"unit_cost":500,"expected_on":")" +
                soon + R"("}]})");
        QVERIFY2(made.applied(), made.rejection.text.c_str());
        auto order = m_desk->command("purchase_order.submit", "buyer");
        const auto owner = m_desk->connect();
        order.document = Uuid::parse(asText(owner->scalar("SELECT id::text FROM purchase_order").value()));
        QVERIFY(m_desk->submit("buyer", order).applied());
        auto approval = m_desk->command("purchase_order.approve", "buyer-lead");
        approval.document = order.document;
        approval.expected.version = asInteger(owner->scalar("SELECT version FROM purchase_order").value());
        approval.expected.amount = Minor(asInteger(owner->scalar("SELECT amount FROM purchase_order").value()));
        QCOMPARE(m_desk->submit("buyer", approval).rejection.code, std::string("segregation_of_duties"));
        QCOMPARE(owner->scalar("SELECT actor || ' ' || outcome FROM audit_record WHERE command_id = ?::uuid",
                               {approval.id.toString()}),
                 std::optional<Value>("buyer segregation_of_duties"));
        QCOMPARE(owner->scalar("SELECT state FROM purchase_order"), std::optional<Value>("submitted"));
        // A person who works elsewhere does not either.
        auto elsewhere = m_desk->command("purchase_order.create", "buyer",
                                         R"({"supplier":"ACME","node":"HOME","lines":[{"sku":"LAMP","quantity":1}]})");
        elsewhere.entity = 2;
        QCOMPARE(m_desk->submit("buyer", elsewhere).rejection.code, std::string("not_in_entity"));
        QCOMPARE(count(*m_desk->connect("buyer"), "command WHERE entity = 2"), std::int64_t(1));
    }

    void commandsAreSeenByThoseWhomTheyConcern() {
        QVERIFY(m_desk->submit("admin", "user.enter", R"({"user":"steward","entity":1})").applied());
        m_desk->submit("buyer", "purchase_order.create");
        const auto sees = [&](const char* user, const char* what) {
            return count(*m_desk->connect(user), std::string("command WHERE ") + what) > 0 &&
                   count(*m_desk->connect(user), std::string("audit_record WHERE ") + what) > 0;
        };
        const auto users = "type LIKE 'user.%' AND actor = 'admin'", orders = "type LIKE 'purchase_order.%'";
        QVERIFY(sees("planner", orders) && !sees("planner", users));
        QVERIFY(!sees("steward", orders) && !sees("steward", users));
        QVERIFY(sees("controller", orders) && sees("controller", users));
        QVERIFY(sees("admin", orders) && sees("admin", users));
        QVERIFY(!sees("returns", "actor <> 'returns' AND type NOT LIKE 'write_off.%'"));
        // Everyone sees their own.
        m_desk->submit("steward", "purchase_order.create");
        QVERIFY(sees("steward", orders));
    }

    void theEngineWritesRowsAndNothingElse_data() {
        QTest::addColumn<std::string>("sql");
        for (const char* sql :
             {"UPDATE audit_record SET actor = 'x'", "DELETE FROM audit_record", "UPDATE command SET state = 'applied'",
              "DELETE FROM command", "DELETE FROM step", "DROP TABLE item",
              "ALTER TABLE item DISABLE ROW LEVEL SECURITY", "CREATE TABLE mine (a int)",
              "CREATE TEMP TABLE mine (a int)", "CREATE ROLE mine", "TRUNCATE item",
              "UPDATE centre SET epoch = gen_random_uuid()", "INSERT INTO duty_table VALUES ('*', 'customer', true)",
              "ALTER ROLE admin PASSWORD 'x'", "SELECT set_password('buyer', 'x')",
              "INSERT INTO central_queue (id, actor, envelope) VALUES (gen_random_uuid(), 'admin', '')",
              "SELECT align_login('x', true)", "COPY item TO PROGRAM 'id'", "SET ROLE postgres"})
            QTest::newRow(sql) << std::string(sql);
    }
    void theEngineWritesRowsAndNothingElse() {
        QFETCH(std::string, sql);
        const auto engine = store::openPostgres(m_desk->engineUrl());
        const auto answer = refusal(*engine, sql);
        QVERIFY2(answer.find("denied") != std::string::npos || answer.find("must be") != std::string::npos,
                 answer.c_str());
    }

    void strangersGetNothing() {
        const auto owner = m_desk->connect();
        owner->execute("DO $$ BEGIN CREATE ROLE stranger LOGIN; EXCEPTION WHEN duplicate_object THEN END $$");
        const auto answer = m_desk->psql("stranger", "SELECT 1");
        QVERIFY2(!answer.done && answer.error.find("CONNECT") != std::string::npos, answer.error.c_str());
        // In the group without being a user: neither rows nor the queue.
        owner->execute("GRANT opsdesk_people, opsdesk_duty_executive TO stranger");
        QCOMPARE(m_desk->psql("stranger", "SELECT count(*) FROM item").out, std::string("0"));
        QCOMPARE(m_desk->psql("stranger", "SELECT count(*) FROM app_user").out, std::string("0"));
        const auto queued = m_desk->psql("stranger", "SELECT queue_commands(ARRAY[gen_random_uuid()], ARRAY['{}'])");
        QVERIFY2(!queued.done && queued.error.find("may not act here") != std::string::npos, queued.error.c_str());
        owner->execute("REVOKE opsdesk_people, opsdesk_duty_executive FROM stranger");
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "TrustTest.moc"
