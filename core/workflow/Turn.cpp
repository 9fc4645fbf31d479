#include "core/workflow/Turn.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/governance/Policy.h"

#include <stdexcept>

namespace opsdesk {

Turn::Turn(store::UnitOfWork& rows, const Catalog& catalog, Random& random, Timestamp acceptedAt,
           std::map<std::int64_t, StreamHead> heads)
    : m_rows(rows), m_connection(rows.connection()), m_catalog(catalog), m_seeds(random.next()),
      m_acceptedAt(acceptedAt), m_heads(std::move(heads)), m_headsBefore(m_heads) {}

void Turn::run(std::span<const Command> commands) {
    readKnown(commands);
    prefetch(commands);
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const auto& command = commands[i];
        const auto known = m_results.find(command.id);
        if (known == m_results.end()) {
            runOne(command);
        } else if (!m_recorded.contains(command.id)) {
            const auto earlier = std::ranges::find(commands.first(i), command.id, &Command::id);
            if (earlier != commands.begin() + static_cast<std::ptrdiff_t>(i))
                answer(i, answerTo(command, *earlier, known->second));
        }
    }
}

void Turn::answer(std::size_t position, CommandResult result) {
    if (result.rejection.code == "command_id_taken")
        m_answers.emplace(position, std::move(result));
}

std::vector<CommandResult> Turn::resultsOf(std::span<const Command> commands) const {
    std::vector<CommandResult> results;
    results.reserve(commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const auto own = m_answers.find(i);
        results.push_back(own == m_answers.end() ? m_results.at(commands[i].id) : own->second);
    }
    return results;
}

void Turn::readKnown(std::span<const Command> commands) {
    std::vector<std::vector<Value>> ids;
    ids.reserve(commands.size());
    for (const auto& command : commands)
        ids.push_back({command.id.toString()});
    const auto& type = commandRowType();
    m_connection.read("command", type.tableColumns, type.keys, ids, [&](store::Statement& statement) {
        const auto row = type.read(statement);
        const auto& known = *static_cast<const CommandRow*>(row.get());
        m_results.emplace(known.id, resultOf(known));
        const auto* kind = m_catalog.findCommand(known.type);
        for (std::size_t i = 0; i < commands.size(); ++i)
            if (commands[i].id == known.id)
                answer(i, answerTo(commands[i], known, kind && kind->bulk));
        m_recorded.insert(known.id);
    });
}

void Turn::prefetch(std::span<const Command> commands) {
    const auto each = [&](auto what) {
        for (const auto& command : commands)
            if (const auto* type = m_catalog.findCommand(command.type); type && !m_results.contains(command.id))
                what(command, *type);
        m_rows.load();
    };
    each([&](const Command& command, const CommandType& type) {
        wantDuties(m_rows, command.actor);
        if (type.prefetch)
            type.prefetch(command, m_rows);
    });
    each([&](const Command& command, const CommandType& type) {
        wantLenders(m_rows, command.actor);
        if (type.prefetchNext)
            type.prefetchNext(command, m_rows);
    });
}

Outcome Turn::admit(const Command& command, const CommandType* type, const User* actor) const {
    if (!type)
        return reject("unknown_command",
                      "There is no command " + command.type + "; `opsdeskd submit --describe` lists them.");
    if (!actor)
        return reject("unknown_user", "There is no user \"" + command.actor + "\".");
    if (!actor->active)
        return reject("user_inactive", "User " + actor->id + " is disabled; an administrator can enable it.");
    if (type->shared != (command.entity == 0))
        return reject("wrong_entity", type->shared
                                          ? "Command " + command.type + " belongs to the shared stream: entity 0."
                                          : "Command " + command.type + " must name a legal entity, from 1 on.");
    if (!m_heads.contains(command.entity))
        return reject("unknown_entity", fmt::format("There is no entity {}.", command.entity));
    if (command.entity != 0 && actor != &engineUser() && !worksIn(m_rows, actor->id, command.entity))
        return reject("not_in_entity", fmt::format("{} does not work in entity {}; an administrator can change that.",
                                                   actor->name, command.entity));
    if (command.format != 1)
        return reject("unknown_format",
                      fmt::format("Format {} of {} is not known to this engine.", command.format, command.type));
    return {};
}

Outcome Turn::handle(Context& context, const CommandType& type) {
    try {
        return type.handle(context);
    } catch (const std::overflow_error&) {
        return reject("overflow", "An amount or a quantity in this command is too large to compute with.");
    }
}

void Turn::runOne(const Command& command) {
    const auto* type = m_catalog.findCommand(command.type);
    const auto* actor = command.actor == engineUser().id
                            ? &engineUser()
                            : m_rows.find<User>(std::int64_t(0), std::string_view(command.actor));
    // A command for an entity that does not exist is recorded in the shared stream, so that nothing goes unrecorded.
    auto row = recordOf(command, m_acceptedAt, m_seeds.next(), type && type->bulk);
    auto admitted = admit(command, type, actor);
    m_rows.beginCommand();
    if (!admitted) {
        row.state = "rejected";
        row.code = admitted.error().code;
        row.text = admitted.error().text;
        record(std::move(row), type, {});
        return;
    }
    const auto today = businessDate();
    const auto duties = actor == &engineUser() ? Duties(*actor, {}) : dutiesOn(m_rows, *actor, today);
    Context context(m_rows, command, duties, m_acceptedAt, today, static_cast<std::uint64_t>(row.seed));
    std::vector<store::RowChange> changes;
    try {
        if (const auto outcome = handle(context, *type); outcome) {
            changes = m_rows.seal(command.entity, m_heads.at(command.entity).rev + 1);
            row.state = "applied";
            row.result.text = boost::json::serialize(context.result());
        } else {
            m_rows.undoCommand();
            row.state = "rejected";
            row.code = outcome.error().code;
            row.text = outcome.error().text;
            row.field = outcome.error().field;
            row.result.text = boost::json::serialize(context.result());
        }
    } catch (const StoreError&) {
        throw;
    } catch (const std::exception& failure) {
        m_rows.undoCommand();
        log::warn("Command {} ({}) failed: {}", command.id.toString(), command.type, failure.what());
        row.state = "parked";
        row.code = "engine_failure";
        row.text = failure.what();
        changes.clear();
    }
    const bool applied = row.state == "applied";
    record(std::move(row), type, changes);
    if (applied)
        for (const auto& next : context.followUps())
            runOne(next);
}

void Turn::park(const Command& command, const std::string& why) {
    keepRefusal(command, {command.id, CommandState::Parked, {"engine_failure", why, {}}, 0, "{}"});
}

void Turn::keepRefusal(const Command& command, const CommandResult& result) {
    const auto* type = m_catalog.findCommand(command.type);
    auto row = recordOf(command, m_acceptedAt, m_seeds.next(), type && type->bulk);
    row.state = nameOf(result.state);
    row.code = result.rejection.code;
    row.text = result.rejection.text;
    row.field = result.rejection.field;
    record(std::move(row), type, {});
}

void Turn::record(CommandRow row, const CommandType* type, std::span<const store::RowChange> changes) {
    const std::int64_t stream = m_heads.contains(row.entity) ? row.entity : 0;
    auto& head = m_heads.at(stream);
    row.rev = ++head.rev;
    if (row.result.text == "null")
        row.result.text = "{}";
    for (const auto& change : changes)
        m_changedTables[stream].insert(change.type->table);
    m_changedTables[stream].insert("command");

    AuditRecord audit;
    audit.entity = stream;
    audit.seq = ++head.audit_seq;
    audit.rev = row.rev;
    audit.command_id = row.id;
    audit.command_digest = commandRowType().digest(&row).toHex();
    audit.type = row.type;
    audit.actor = row.actor;
    audit.at = m_acceptedAt;
    audit.document = row.document;
    audit.outcome = row.state == "applied" ? row.state : row.code;
    audit.changes.text = auditChanges(changes, type && type->bulk);
    audit.previous = head.audit_head;
    audit.hash = auditHash(audit);
    head.audit_head = audit.hash;

    m_results.emplace(row.id, resultOf(row));
    m_commandRows.push_back(commandRowType().cells(&row));
    m_auditRows.push_back(auditRecordType().cells(&audit));
}

void Turn::flush() {
    m_rows.flush();
    if (!m_commandRows.empty()) {
        m_connection.insert("command", commandRowType().tableColumns, m_commandRows);
        m_connection.insert("audit_record", auditRecordType().tableColumns, m_auditRows);
    }
    std::vector<std::vector<Value>> stepRows, headRows;
    for (const auto& step : steps()) {
        auto& head = m_heads.at(step.entity);
        ++head.step;
        boost::json::array tables;
        for (const auto& table : step.tables)
            tables.push_back(boost::json::value(table));
        stepRows.push_back(
            {step.entity, head.step, step.revision_from, step.revision_to, boost::json::serialize(tables)});
        headRows.push_back({step.entity, head.rev, head.step, head.audit_seq, head.audit_head});
    }
    static const std::vector<store::TableColumn> stepColumns{{"entity", ColumnType::Integer, true},
                                                             {"step", ColumnType::Integer, true},
                                                             {"revision_from", ColumnType::Integer, false},
                                                             {"revision_to", ColumnType::Integer, false},
                                                             {"tables", ColumnType::Json, false}};
    static const std::vector<store::TableColumn> headColumns{{"entity", ColumnType::Integer, true},
                                                             {"rev", ColumnType::Integer, false},
                                                             {"step", ColumnType::Integer, false},
                                                             {"audit_seq", ColumnType::Integer, false},
                                                             {"audit_head", ColumnType::Digest, false}};
    if (!stepRows.empty()) {
        m_connection.insert("step", stepColumns, stepRows);
        m_connection.update("stream", headColumns, headRows);
    }
}

std::vector<Step> Turn::steps() const {
    std::vector<Step> steps;
    for (const auto& [entity, tables] : m_changedTables)
        steps.push_back(
            {entity, m_headsBefore.at(entity).rev + 1, m_heads.at(entity).rev, {tables.begin(), tables.end()}});
    return steps;
}

Date Turn::businessDate() {
    const auto* asOf = m_rows.find<Policy>(std::int64_t(0), std::string_view("setting.as_of"));
    const auto date = asOf && asOf->state == "active" ? Date::parse(asOf->value) : std::nullopt;
    return date.value_or(m_acceptedAt.date());
}

} // namespace opsdesk
