#include "app/engine/UserPlace.h"

#include "app/engine/Commands.h"
#include "core/base/Error.h"
#include "core/governance/User.h"
#include "core/workflow/CommandRow.h"
#include "core/workflow/Workspace.h"

#include <chrono>
#include <thread>

namespace opsdesk {

namespace {

void requireNamed(const UserPlace& place) {
    if (place.file.empty() == place.url.empty())
        throw UsageError("Name where: --central URL, or --workspace FILE with --as USER.");
}

std::optional<CommandResult> recorded(store::Connection& connection, const Uuid& id) {
    const auto& type = commandRowType();
    auto& statement = connection.cached("SELECT " + type.selectList() + " FROM command WHERE id = ?::uuid");
    statement.bind(0, id);
    if (!statement.step())
        return std::nullopt;
    const auto row = type.read(statement);
    statement.reset();
    return resultOf(*static_cast<const CommandRow*>(row.get()));
}

CommandResult sendToCentre(const std::string& url, const Command& command) {
    const auto connection = store::openPostgres(url);
    connection->run("SELECT queue_commands(ARRAY[?::uuid], ARRAY[?::text])",
                    {command.id.toString(), toEnvelope(command)});
    for (;;) {
        if (auto result = recorded(*connection, command.id))
            return *result;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

} // namespace

CommandResult sendFrom(const UserPlace& place, Program& program, const std::string& type, const std::string& payload) {
    requireNamed(place);
    Command command;
    command.id = program.random.uuid(program.clock.now());
    command.type = type;
    command.sender = program.random.uuid(program.clock.now());
    command.sequence = 1;
    command.payload = payload;
    if (!place.url.empty()) {
        if (!place.user.empty())
            throw UsageError("At a centre people are who they log in as; leave --as out.");
        return sendToCentre(place.url, command);
    }
    if (place.user.empty() || place.user == engineUser().id)
        throw UsageError("Say who acts: --as USER.");
    command.actor = place.user;
    return Workspace::open(place.file, program.catalog, program.clock, program.random)
        ->bus()
        .submitAndWait(std::move(command));
}

std::unique_ptr<ViewReader> readerOf(const UserPlace& place, Program& program) {
    requireNamed(place);
    return place.url.empty() ? openReader(place.file, program.catalog)
                             : makeViewReader(store::openPostgres(place.url), program.catalog);
}

} // namespace opsdesk
