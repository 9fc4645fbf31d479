#include "core/governance/GovernanceViews.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

View audit() {
    View view;
    view.name = "audit";
    view.title = "Audit trail";
    view.description =
        "What each command changed, in the entity's stream and the shared one, each a chain of records; newest first.";
    view.columns = {
        {"at", "Time", ColumnType::Time, "When the command was accepted."},
        {"actor", "Who", ColumnType::Code, "The user who sent it."},
        {"type", "Command", ColumnType::Code, "What was asked for."},
        {"outcome", "Outcome", ColumnType::Code, "applied; else the code of the rejection, or engine_failure."},
        {"document", "Document", ColumnType::Uuid, "The document it acted on."},
        {"changes", "Changes", ColumnType::Json, "Rows changed, with digests or values before and after."},
        {"command_id", "Command id", ColumnType::Uuid, "Key of the command.", false},
        {"command_digest", "Command digest", ColumnType::Digest, "Of the command as recorded.", false},
        {"previous", "Previous hash", ColumnType::Digest, "Hash of the record before.", false},
        {"hash", "Hash", ColumnType::Digest, "Of this record and the one before.", false},
        {"stream", "Stream", ColumnType::Integer, "0 for shared masters and policies, else the legal entity."},
        {"seq", "Record", ColumnType::Integer, "Number of the record in its stream."},
        {"id", "Id", ColumnType::Code, "Stream and record.", false},
        {"rev", "Revision", ColumnType::Integer, "Of the command.", false},
    };
    view.order = {{"stream", true}, {"seq", true}};
    view.sql =
        R"(SELECT a.at, a.actor, a.type, a.outcome, a.document, a.changes, a.command_id, a.command_digest, a.previous, a.hash,
            a.entity AS stream, a.seq, CAST(a.entity AS text) || '/' || CAST(a.seq AS text) AS id, a.rev
        FROM audit_record a WHERE a.entity IN (0, @entity))";
    view.tables = {"audit_record"};
    view.search = {"actor", "type", "outcome"};
    return view;
}

View users() {
    View view;
    view.name = "users";
    view.title = "Users";
    view.description = "Who may act, and as what.";
    view.columns = {
        {"id", "User", ColumnType::Text, "What they log in with."},
        {"name", "Name", ColumnType::Text, "What they are called."},
        {"roles", "Roles", ColumnType::Json, "What they may do; see the rights of each role."},
        {"entities", "Entities", ColumnType::Json, "The legal entities that they work in; null for every one."},
        {"delegations", "Delegations", ColumnType::Integer,
         "How many there are, now or to come, in which they lend a role or stand in."},
        {"state", "State", ColumnType::Code, "active, or disabled: may neither act nor log in."},
        {"active", "Active", ColumnType::Boolean, "The same as yes or no.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"id"}};
    // Neither store has the other's function for a list of numbers; a list grows number by number in both.
    view.sql = R"(SELECT u.id, u.name, u.roles, CASE WHEN w.places IS NOT NULL THEN '[' || w.places || ']'
            WHEN EXISTS (SELECT 1 FROM user_entity e WHERE e.entity = 0 AND e.user_id = u.id) THEN '[]' END AS entities,
            (SELECT COUNT(*) FROM delegation d WHERE d.entity = 0 AND d.revoked = 0 AND (d.from_user = u.id OR d.to_user = u.id)
                AND )" +
               daysOfDateSql("d.last_day") + " >= " + businessDaySql() + R"() AS delegations,
            CASE WHEN u.active <> 0 THEN 'active' ELSE 'disabled' END AS state, u.active, u.rev
        FROM app_user u
        LEFT JOIN (WITH RECURSIVE listed (user_id, newest, places) AS (
                SELECT e.user_id, MIN(e.works_in), CAST(MIN(e.works_in) AS text) FROM user_entity e
                WHERE e.entity = 0 AND e.active <> 0 GROUP BY e.user_id
                UNION ALL
                SELECT l.user_id, e.works_in, l.places || ',' || CAST(e.works_in AS text) FROM listed l
                JOIN user_entity e ON e.entity = 0 AND e.user_id = l.user_id AND e.active <> 0 AND e.works_in =
                    (SELECT MIN(n.works_in) FROM user_entity n WHERE n.entity = 0 AND n.user_id = l.user_id
                        AND n.active <> 0 AND n.works_in > l.newest))
            SELECT l.user_id AS user_id, l.places AS places FROM listed l
            WHERE NOT EXISTS (SELECT 1 FROM user_entity n WHERE n.entity = 0 AND n.user_id = l.user_id
                AND n.active <> 0 AND n.works_in > l.newest)) w ON w.user_id = u.id
        WHERE u.entity = 0)";
    view.tables = {"app_user", "delegation", "policy", "user_entity"};
    view.search = {"id", "name"};
    return view;
}

View delegations() {
    View view;
    view.name = "delegations";
    view.title = "Delegations";
    view.description = "Who stands in for whom, in which role, from when to when; newest first.";
    view.columns = {
        {"to_user", "Stands in", ColumnType::Text, "The user who has the role for these days."},
        {"from_user", "For", ColumnType::Text, "The user whose role it is."},
        {"role", "Role", ColumnType::Code, "What they may do meanwhile; see the rights of each role."},
        {"first_day", "From", ColumnType::Date, "First day."},
        {"last_day", "Until", ColumnType::Date, "Last day, included."},
        {"state", "State", ColumnType::Code, "coming, now, over or ended."},
        {"created_by", "Made by", ColumnType::Text, "The user who arranged it."},
        {"created_at", "Made", ColumnType::Time, "When."},
        {"id", "Id", ColumnType::Uuid, "Key of the delegation.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"created_at", true}};
    const auto today = businessDaySql();
    view.sql =
        "SELECT d.to_user, d.from_user, d.role, d.first_day, d.last_day, CASE WHEN d.revoked <> 0 THEN 'ended' WHEN " +
        daysOfDateSql("d.last_day") + " < " + today + " THEN 'over' WHEN " + daysOfDateSql("d.first_day") + " > " +
        today +
        " THEN 'coming' ELSE 'now' END AS state, d.created_by, d.created_at, d.id, d.rev FROM delegation d "
        "WHERE d.entity = 0";
    view.tables = {"delegation", "policy"};
    view.search = {"to_user", "from_user", "role"};
    return view;
}

View policies() {
    View view;
    view.name = "policies";
    view.title = "Policies";
    view.description = "The numbers that rules go by.";
    view.columns = {
        {"id", "Policy", ColumnType::Code, "Its name."},
        {"kind", "Kind", ColumnType::Code, "limit, service_target, recovery, setting, min_max."},
        {"value", "Value", ColumnType::Text, "A number, a date or a word, in its unit."},
        {"unit", "Unit", ColumnType::Text, "Of the value."},
        {"description", "Meaning", ColumnType::Text, "What it decides."},
        {"state", "State", ColumnType::Code, "draft, approved, active or retired."},
        {"version", "Version", ColumnType::Integer, "Counts changes.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"id"}};
    view.sql = "SELECT p.id, p.kind, p.value, p.unit, p.description, p.state, p.version, p.rev FROM policy p WHERE "
               "p.entity = 0";
    view.tables = {"policy"};
    view.search = {"id", "description"};
    return view;
}

View commands() {
    View view;
    view.name = "commands";
    view.title = "Commands";
    view.description =
        "What was asked for and what became of it, in the entity's stream and the shared one; newest first.";
    view.columns = {
        {"accepted_at", "Time", ColumnType::Time, "When the engine took it."},
        {"actor", "Who", ColumnType::Code, "The user who sent it, or the engine."},
        {"type", "Command", ColumnType::Code, "What was asked for."},
        {"state", "State", ColumnType::Code, "applied, rejected or parked."},
        {"code", "Code", ColumnType::Code, "Why it was refused."},
        {"text", "Text", ColumnType::Text, "The same in words."},
        {"field", "Field", ColumnType::Code, "The payload field it concerns."},
        {"document", "Document", ColumnType::Uuid, "The document it acts on."},
        {"expected_version", "Saw version", ColumnType::Integer, "What the sender saw.", false},
        {"expected_amount", "Saw amount", ColumnType::Integer, "What the sender saw, in minor units.", false},
        {"after", "After", ColumnType::Uuid, "The command it had to follow.", false},
        {"payload", "Payload", ColumnType::Json, "Its content; of bulk commands the digest.", false},
        {"result", "Result", ColumnType::Json, "What the sender was told.", false},
        {"sender", "Sender", ColumnType::Uuid, "Incarnation of the console or process.", false},
        {"sequence", "Sequence", ColumnType::Integer, "The sender's counter.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the command.", false},
        {"stream", "Stream", ColumnType::Integer, "0 for shared masters and policies, else the legal entity.", false},
        {"rev", "Revision", ColumnType::Integer, "It was given, in its stream."},
    };
    view.order = {{"stream", true}, {"rev", true}};
    view.sql =
        R"(SELECT c.accepted_at, c.actor, c.type, c.state, c.code, c.text, c.field, c.document, c.expected_version,
            c.expected_amount, c.after, c.payload, c.result, c.sender, c.sequence, c.id, c.entity AS stream, c.rev
        FROM command c WHERE c.entity IN (0, @entity))";
    view.tables = {"command"};
    view.search = {"actor", "type", "code", "text"};
    return view;
}

View workspace() {
    View view;
    view.name = "workspace";
    view.title = "Workspace";
    view.description = "What the books are kept in, and as of when.";
    view.columns = {
        {"currency", "Currency", ColumnType::Currency, "That the books are kept in."},
        {"as_of", "As of", ColumnType::Date, "The day business is done on; empty for today."},
        {"business_day", "Business day", ColumnType::Date, "The same, or today by UTC."},
        {"changed_at", "Changed", ColumnType::Time, "When the last command was accepted."},
        {"id", "Entity", ColumnType::Integer, "Key of the legal entity.", false},
        {"rev", "Revision", ColumnType::Integer, "Of its last command.", false},
    };
    view.order = {{"id"}};
    view.sql =
        "SELECT " + ownCurrencySql() + " AS currency, (SELECT " + dateOfDaysSql(daysOfTextSql("p.value")) +
        " FROM policy p WHERE p.entity = 0 AND p.id = 'setting.as_of' AND p.state = 'active') AS as_of, " +
        dateOfDaysSql(businessDaySql()) +
        " AS business_day, (SELECT a.at FROM audit_record a WHERE a.entity = s.entity AND a.seq = s.audit_seq) AS "
        "changed_at, s.entity AS id, s.rev FROM stream s WHERE s.entity = @entity";
    view.tables = {"audit_record", "policy", "stream"};
    return view;
}

} // namespace

void addGovernanceViews(Catalog& catalog) {
    for (auto make : {audit, users, delegations, policies, commands, workspace})
        catalog.add(make());
}

} // namespace opsdesk
