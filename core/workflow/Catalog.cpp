#include "core/workflow/Catalog.h"

#include "core/base/Error.h"
#include "core/workflow/ColumnGlossary.h"
#include "core/workflow/Context.h"

namespace opsdesk {

namespace {

CommandType beginCommand(const Catalog& catalog, std::string name, bool shared) {
    CommandType type;
    type.name = std::move(name);
    type.summary = shared ? "Fills the shared stream of a new workspace." : "Fills a new legal entity.";
    type.shared = shared;
    type.handle = [&catalog, shared](Context& context) -> Outcome {
        if (context.actor().id != engineUser().id)
            return reject("not_permitted", "Only the engine begins a workspace.");
        for (const auto& seed : catalog.seeds(shared))
            if (auto done = seed(context); !done)
                return done;
        return {};
    };
    return type;
}

CommandType restoreCommand() {
    CommandType type;
    type.name = "workspace.restore";
    type.summary = "Records that a backup was put in place of the workspace.";
    type.fields = describePayload<RestorePayload>();
    type.shared = true;
    type.handle = [](Context& context) -> Outcome {
        if (context.actor().id != engineUser().id)
            return reject("not_permitted", "Only `opsdeskd restore` records a restore.");
        const auto payload = readPayload<RestorePayload>(context.command().payload);
        return payload ? Outcome() : tl::unexpected(payload.error());
    };
    return type;
}

CommandType unreadableCommand() {
    CommandType type;
    type.name = unreadableCommandType();
    type.summary = "Stands for a queued command that could not be read.";
    type.fields = describePayload<UnreadablePayload>();
    type.shared = true;
    type.handle = [](Context& context) -> Outcome {
        const auto payload = readPayload<UnreadablePayload>(context.command().payload);
        return reject("unreadable_command", payload ? payload->why : payload.error().text);
    };
    return type;
}

} // namespace

const std::string& unreadableCommandType() {
    static const std::string name = "queue.unreadable";
    return name;
}

Catalog::Catalog() {
    add(unreadableCommand());
    add(restoreCommand());
    add(beginCommand(*this, "workspace.begin", true));
    add(beginCommand(*this, "entity.begin", false));
}

void Catalog::add(CommandType type) {
    auto name = type.name;
    if (!m_commands.emplace(name, std::move(type)).second)
        throw Error("Command " + name + " is declared twice.");
}

void Catalog::add(const StateMachine& machine) {
    m_machines.emplace(machine.name, &machine);
}

void Catalog::add(View view) {
    describeCommonColumns(view);
    auto name = view.name;
    if (!m_views.emplace(name, std::move(view)).second)
        throw Error("View " + name + " is declared twice.");
}

void Catalog::addSeed(bool shared, std::function<Outcome(Context&)> seed) {
    (shared ? m_sharedSeeds : m_entitySeeds).push_back(std::move(seed));
}

const CommandType* Catalog::findCommand(std::string_view name) const {
    const auto found = m_commands.find(name);
    return found == m_commands.end() ? nullptr : &found->second;
}

const StateMachine* Catalog::findMachine(std::string_view name) const {
    const auto found = m_machines.find(name);
    return found == m_machines.end() ? nullptr : found->second;
}

const View* Catalog::findView(std::string_view name) const {
    const auto found = m_views.find(name);
    return found == m_views.end() ? nullptr : &found->second;
}

} // namespace opsdesk
