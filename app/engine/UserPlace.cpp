#include "app/engine/UserPlace.h"

#include "app/engine/Commands.h"
#include "core/base/Error.h"
#include "core/governance/User.h"
#include "core/sync/CentralBus.h"
#include "core/sync/CentreSession.h"
#include "core/workflow/Workspace.h"

namespace opsdesk {

namespace {

void requireNamed(const UserPlace& place) {
    if (place.file.empty() == place.url.empty())
        throw UsageError("Name where: --central URL, or --workspace FILE with --as USER.");
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
        return CentralBus(place.url, program.catalog, program.clock, program.random).submitAndWait(std::move(command));
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
                             : makeViewReader(openCentre(place.url), program.catalog);
}

} // namespace opsdesk
