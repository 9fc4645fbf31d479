#include "core/sync/CentralRoles.h"

#include "core/base/Digest.h"
#include "core/documents/DocumentTarget.h"
#include "core/governance/AuditChain.h"
#include "core/governance/Rights.h"
#include "core/store/Row.h"
#include "core/sync/Scope.h"
#include "core/workflow/CommandRow.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

// Every name that is put into a statement here is one that the program declares.
constexpr std::string_view people = "opsdesk_people", engineGroup = "opsdesk_engine";

constexpr std::string_view peoplesFunctions =
    "session_duties(), session_scope(), session_entities(text), session_command_groups(), queue_commands(uuid[], "
    "text[]), own_results(uuid[]), still_queued(uuid[]), taken_by_others(uuid[]), centre_epoch(), chain_hash(bigint, "
    "bigint), "
    "set_password(text, text)";
constexpr std::string_view enginesFunctions = "align_logins(), end_disabled_sessions(), centre_epoch()";

/// Written once, never changed: not even the engine may.
constexpr std::array appendOnly{"audit_record", "command", "step"};

std::string groupOf(std::string_view duty) {
    return duty == "*" ? std::string(people) : fmt::format("\"opsdesk_duty_{}\"", duty);
}

std::vector<std::string> everyGroup() {
    std::vector<std::string> groups;
    for (const auto& scope : dutyScopes())
        groups.push_back(groupOf(scope.duty));
    return groups;
}

/// The tables that rows live in; who may read which of them is a matter of scope.
std::vector<std::string> scopedTables() {
    std::vector<std::string> tables{"audit_record", "command", "step", "stream"};
    for (const auto* type : store::allRowTypes())
        tables.push_back(type->table);
    std::ranges::sort(tables);
    return tables;
}

std::vector<std::string> textsOf(store::Connection& connection, const std::string& sql) {
    const auto statement = connection.prepare(sql);
    std::vector<std::string> sentences;
    while (statement->step())
        sentences.emplace_back(statement->text(0));
    return sentences;
}

void createGroups(store::Connection& owner) {
    auto groups = everyGroup();
    groups.emplace_back(engineGroup);
    for (const auto& group : groups)
        owner.execute(
            fmt::format("DO $$ BEGIN CREATE ROLE {} NOLOGIN; EXCEPTION WHEN duplicate_object THEN END $$", group));
}

void addGroup(store::Connection& owner, std::string_view duty, std::string group) {
    owner.run("INSERT INTO duty_commands (duty, command_group) VALUES (?, ?)", {std::string(duty), std::move(group)});
}

void writeScope(store::Connection& owner, const std::vector<ScopeTable>& scope, const Catalog& catalog) {
    owner.execute("DELETE FROM duty_table; DELETE FROM duty_commands");
    for (const auto& row : scope)
        owner.run("INSERT INTO duty_table (duty, table_name, replicated) VALUES (?, ?, ?::bigint <> 0)",
                  {row.duty, row.table, std::int64_t(row.replicated)});
    for (const auto& duty : dutyScopes()) {
        for (const auto group : duty.commands)
            addGroup(owner, duty.duty, std::string(group));
        for (const auto& target : documentTargets())
            if (duty.duty != "*" && mayRead(catalog, {std::string(duty.duty)}, target.view))
                addGroup(owner, duty.duty, fmt::format("document:{}", target.kind));
    }
}

/// Takes everything back first, so that what a program of another version granted does not stay.
void grantToPeople(store::Connection& owner, const std::vector<ScopeTable>& scope) {
    const auto groups = fmt::format("{}", fmt::join(everyGroup(), ", "));
    owner.execute(fmt::format("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, {0};"
                              "REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, {0};"
                              "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, {0};"
                              "REVOKE ALL ON SCHEMA public FROM PUBLIC, {0}",
                              groups));
    owner.execute(fmt::format("GRANT USAGE ON SCHEMA public TO {0}; GRANT EXECUTE ON FUNCTION {1} TO {0};"
                              "GRANT SELECT ON schema_migration TO {0}",
                              people, peoplesFunctions));
    for (const auto& row : scope)
        owner.execute(fmt::format("GRANT SELECT ON {} TO {}", row.table, groupOf(row.duty)));
}

void grantToEngine(store::Connection& owner) {
    owner.execute(fmt::format("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {0};"
                              "GRANT USAGE ON SCHEMA public TO {0};"
                              "GRANT EXECUTE ON FUNCTION {1} TO {0};"
                              "GRANT SELECT ON schema_migration, centre, command_queue TO {0};"
                              "GRANT SELECT, UPDATE ON engine_lease, engine_heartbeat TO {0};"
                              "GRANT SELECT, UPDATE, DELETE ON central_queue TO {0}",
                              engineGroup, enginesFunctions));
    for (const auto& table : scopedTables()) {
        const bool appended = std::ranges::find(appendOnly, table) != appendOnly.end();
        owner.execute(
            fmt::format("GRANT SELECT, INSERT{} ON {} TO {}", appended ? "" : ", UPDATE, DELETE", table, engineGroup));
    }
}

/// Nobody makes anything in this database but its owner: no table or function that could stand in for another, no
/// temporary ones, no large objects; nor holds locks by which engines and migrations wait for each other.
void closeDatabase(store::Connection& owner) {
    const auto database = asText(owner.scalar("SELECT quote_ident(current_database())").value());
    owner.execute(fmt::format("REVOKE ALL ON DATABASE {0} FROM PUBLIC; GRANT CONNECT ON DATABASE {0} TO {1}, {2}",
                              database, people, engineGroup));
    if (asInteger(owner.scalar("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").value()) == 0)
        return; // then packaging/central.sql has done it
    const auto functions = [&](const char* names) {
        return fmt::format("{}", fmt::join(textsOf(owner, fmt::format("SELECT p.oid::regprocedure::text FROM pg_proc p "
                                                                      "WHERE p.pronamespace = "
                                                                      "'pg_catalog'::regnamespace AND p.proname ~ "
                                                                      "'^({})' ORDER BY 1",
                                                                      names)),
                                           ", "));
    };
    const auto locks = "pg_(try_)?advisory_";
    owner.execute(fmt::format("REVOKE EXECUTE ON FUNCTION {} FROM PUBLIC; GRANT EXECUTE ON FUNCTION {} TO {}",
                              functions("lo_|lowrite$|loread$|pg_logical_emit_message$|pg_(try_)?advisory_"),
                              functions(locks), engineGroup));
}

/// Which rows of @p table a person sees. Whatever depends on the person is asked once per query, as an array.
std::string rowsSeen(const std::string& table) {
    const auto seen = fmt::format("entity = ANY (ARRAY(SELECT session_entities('{}')))", table);
    if (table == "tombstone")
        return seen + " AND table_name = ANY (ARRAY(SELECT s.table_name FROM session_scope() s))";
    if (belongsToDocuments(table))
        return seen + " AND 'document:' || kind = ANY (ARRAY(SELECT session_command_groups()))";
    if (table != "command" && table != "audit_record")
        return seen;
    // One's own whatever the entity: that it was refused because one does not work there, its sender must learn.
    return fmt::format(
        "actor = (SELECT session_user::text FROM session_duties() d (duty) WHERE d.duty = '*') OR {} AND "
        "(split_part(type, '.', 1) = ANY (ARRAY(SELECT session_command_groups())) OR (SELECT '*' IN (SELECT "
        "session_command_groups())))",
        seen);
}

/// Named after what it says, so that one that says it already is left alone: making one locks the table.
void makePolicy(store::Connection& owner, const std::string& table, const std::string& kind, const std::string& rule) {
    const auto name = fmt::format("{}_{}", kind, sha256(rule).toHex().substr(0, 12));
    const auto outdated = owner.prepare("SELECT quote_ident(polname) FROM pg_policy WHERE polrelid = ?::regclass AND "
                                        "polname LIKE ? AND polname <> ?");
    outdated->bindAll(std::vector<Value>{table, kind + "\\_%", name});
    std::vector<std::string> others;
    while (outdated->step())
        others.emplace_back(outdated->text(0));
    for (const auto& other : others)
        owner.execute(fmt::format("DROP POLICY {} ON {}", other, table));
    if (!owner.scalar("SELECT 1 FROM pg_policy WHERE polrelid = ?::regclass AND polname = ?", {table, name}))
        owner.execute(fmt::format("CREATE POLICY {} ON {} {}", name, table, rule));
}

void protectRows(store::Connection& owner, const std::vector<ScopeTable>& scope) {
    for (const auto& table : scopedTables()) {
        if (asInteger(owner.scalar("SELECT relrowsecurity FROM pg_class WHERE oid = ?::regclass", {table}).value()) ==
            0)
            owner.execute(fmt::format("ALTER TABLE {} ENABLE ROW LEVEL SECURITY", table));
        makePolicy(owner, table, "engine", fmt::format("TO {} USING (true) WITH CHECK (true)", engineGroup));
        if (std::ranges::find(scope, table, &ScopeTable::table) != scope.end())
            makePolicy(owner, table, "scope", fmt::format("FOR SELECT TO {} USING ({})", people, rowsSeen(table)));
    }
}

/// Consoles ask each table for what changed since a revision.
void indexForPulls(store::Connection& owner, const std::vector<ScopeTable>& scope) {
    for (const auto& table : scopedTables()) {
        const bool kept =
            std::ranges::any_of(scope, [&](const ScopeTable& row) { return row.table == table && row.replicated; });
        // Steps are numbered, streams are few.
        if (kept && table != "step" && table != "stream" && table != "command")
            owner.execute(fmt::format("CREATE INDEX IF NOT EXISTS {0}_revision ON {0} (entity, rev)", table));
    }
}

} // namespace

void requireCentralOwner(store::Connection& connection) {
    const auto owns =
        connection.prepare("SELECT pg_has_role(current_user, d.datdba, 'MEMBER') AS owns, (r.rolsuper OR "
                           "r.rolcreaterole) AS makes_roles, current_user::text, pg_get_userbyid(d.datdba)::text "
                           "FROM pg_database d, pg_roles r WHERE d.datname = current_database() AND "
                           "r.rolname = current_user");
    owns->step();
    if (owns->integer(0) == 0)
        throw StoreError(StoreError::Kind::ReadOnly,
                         fmt::format("The database {} belongs to {}, and you are {}; log in as its owner.",
                                     connection.name(), owns->text(3), owns->text(2)));
    if (owns->integer(1) == 0)
        throw StoreError(StoreError::Kind::ReadOnly,
                         fmt::format("The owner of {}, {}, cannot make logins; let a superuser give it CREATEROLE.",
                                     connection.name(), owns->text(2)));
}

std::vector<std::string> grantCentralRights(store::Connection& owner, const Catalog& catalog) {
    const auto scope = scopeTables(catalog);
    store::Transaction transaction(owner);
    owner.execute("SELECT pg_advisory_xact_lock(hashtext('opsdesk central_roles'))");
    requireCentralOwner(owner);
    createGroups(owner);
    writeScope(owner, scope, catalog);
    grantToPeople(owner, scope);
    grantToEngine(owner);
    closeDatabase(owner);
    protectRows(owner, scope);
    indexForPulls(owner, scope);
    auto problems = alignLogins(owner);
    transaction.commit();
    return problems;
}

std::vector<std::string> alignLogins(store::Connection& engine) {
    return textsOf(engine, "SELECT align_logins()");
}

std::vector<std::string> endDisabledSessions(store::Connection& engine) {
    return textsOf(engine, "SELECT end_disabled_sessions()");
}

} // namespace opsdesk
