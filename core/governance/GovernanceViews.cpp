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
        {"id", "User", ColumnType::Code, "What they log in with."},
        {"name", "Name", ColumnType::Text, "What they are called."},
        {"roles", "Roles", ColumnType::Json, "What they may do; see the rights of each role."},
        {"active", "Active", ColumnType::Boolean, "Whether they may act at all."},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"id"}};
    view.sql = "SELECT u.id, u.name, u.roles, u.active, u.rev FROM app_user u WHERE u.entity = 0";
    view.tables = {"app_user"};
    view.search = {"id", "name"};
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
        "SELECT (SELECT p.value FROM policy p WHERE p.entity = 0 AND p.id = 'setting.currency') AS currency, (SELECT " +
        dateOfDaysSql(daysOfTextSql("p.value")) +
        " FROM policy p WHERE p.entity = 0 AND p.id = 'setting.as_of' AND p.state = 'active') AS as_of, " +
        dateOfDaysSql(businessDaySql()) +
        " AS business_day, (SELECT a.at FROM audit_record a WHERE a.entity = s.entity AND a.seq = s.audit_seq) AS "
        "changed_at, s.entity AS id, s.rev FROM stream s WHERE s.entity = @entity";
    view.tables = {"audit_record", "policy", "stream"};
    return view;
}

} // namespace

void addGovernanceViews(Catalog& catalog) {
    for (auto make : {audit, users, policies, commands, workspace})
        catalog.add(make());
}

} // namespace opsdesk
