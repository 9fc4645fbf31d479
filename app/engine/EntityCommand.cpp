#include "app/engine/Commands.h"
#include "app/engine/Place.h"

#include "core/sync/CentreSession.h"
#include "core/sync/Lease.h"
#include "core/workflow/Engine.h"

#include <boost/json.hpp>

#include <cstdio>

namespace opsdesk {

namespace {

/// The engine that serves waits while this one works, and reads on where it ends.
std::int64_t addEntity(Program& program, const std::string& url) {
    const auto owner = openCentre(url);
    BesideTheEngine guard(*owner);
    Engine engine(*owner, program.catalog, program.clock, program.random, &guard);
    const auto entity = engine.heads().rbegin()->first + 1;
    engine.addEntity(entity);
    return entity;
}

} // namespace

void addEntityCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("entity", "The legal entities of a central database");
    command->require_subcommand(1);
    auto* add = command->add_subcommand("add", "Make the next one, while the centre is in use; prints its number");
    auto central = std::make_shared<std::string>();
    addCentralOption(*add, *central, "logged in as its engine or owner");
    add->callback([&program, central] {
        const boost::json::object made{{"entity", addEntity(program, *central)}};
        std::printf("%s\n", boost::json::serialize(made).c_str());
    });
}

} // namespace opsdesk
