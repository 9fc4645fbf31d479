#include "core/workflow/Timers.h"

#include "core/store/RowDefinition.h"
#include "core/workflow/Timer.h"

#include <fmt/format.h>

namespace opsdesk {

OPSDESK_DEFINE_ROW(Timer, "timer", ("entity", "id"), ())

namespace {

Uuid timerId(std::string_view name, const Uuid& document) {
    return Uuid::derived(document, fmt::format("timer/{}", name));
}

/// The clock's hour on the day that business is done on.
Timestamp businessTimeAt(store::Connection& connection, Timestamp now) {
    const auto asOf =
        connection.scalar("SELECT value FROM policy WHERE entity = 0 AND id = 'setting.as_of' AND state = 'active'");
    const auto day = asOf ? Date::parse(asText(*asOf)) : std::nullopt;
    return day ? sameHourOn(*day, now) : now;
}

Outcome fireTimer(Context& context) {
    if (context.actor().id != engineUser().id)
        return reject("not_permitted", "Only the engine keeps timers.");
    const auto& document = context.command().document;
    const auto* timer = document ? context.rows().find<Timer>(context.entity(), *document) : nullptr;
    if (!timer)
        return {}; // cleared in the meantime
    context.follow(timer->command, timer->entity, timer->document, timer->payload);
    context.rows().erase<Timer>(timer->entity, timer->id);
    return {};
}

} // namespace

void setTimer(Context& context, std::string_view name, const Uuid& document, Timestamp due, std::string command,
              std::string payload) {
    context.rows().put(
        Timer{context.entity(), timerId(name, document), due, std::move(command), document, std::move(payload), 0});
}

void clearTimer(Context& context, std::string_view name, const Uuid& document) {
    const auto id = timerId(name, document);
    if (context.rows().find<Timer>(context.entity(), id))
        context.rows().erase<Timer>(context.entity(), id);
}

bool hasTimer(Context& context, std::string_view name, const Uuid& document) {
    return context.rows().find<Timer>(context.entity(), timerId(name, document)) != nullptr;
}

void wantTimer(store::UnitOfWork& rows, std::int64_t entity, std::string_view name, const Uuid& document) {
    rows.want<Timer>(entity, timerId(name, document));
}

std::vector<Command> dueTimers(store::Connection& connection, Timestamp now, std::size_t most) {
    const auto time = businessTimeAt(connection, now);
    auto& due =
        connection.cached("SELECT entity, id, rev FROM timer WHERE due_at <= ? ORDER BY due_at, entity, id LIMIT ?");
    due.bind(0, Value(time.micros()));
    due.bind(1, Value(static_cast<std::int64_t>(most)));
    std::vector<Command> commands;
    while (due.step()) {
        const auto id = Uuid::parse(due.text(1));
        if (!id)
            continue;
        Command command;
        // A timer set again for the same time is another one: what has fired would be taken for a repeat.
        command.id = Uuid::derived(*id, fmt::format("fire/{}", due.integer(2)));
        command.entity = due.integer(0);
        command.type = command.entity == 0 ? "timer.fire_shared" : "timer.fire";
        command.actor = engineUser().id;
        command.document = id;
        commands.push_back(std::move(command));
    }
    due.reset();
    return commands;
}

void addTimerCommand(Catalog& catalog) {
    for (const bool shared : {false, true}) {
        CommandType type;
        type.name = shared ? "timer.fire_shared" : "timer.fire";
        type.summary = "Issues what a timer was set for; issued by the engine when its time has come.";
        type.shared = shared;
        type.prefetch = [](const Command& command, store::UnitOfWork& rows) {
            if (command.document)
                rows.want<Timer>(command.entity, *command.document);
        };
        type.handle = fireTimer;
        catalog.add(std::move(type));
    }
}

} // namespace opsdesk
