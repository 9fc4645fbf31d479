#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/store/Migrator.h"
#include "core/sync/Centre.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>

#include <cstdio>

namespace opsdesk {

namespace {

struct MigrateOptions {
    std::string file, url;
};

boost::json::object migrateWorkspace(Program& program, const std::string& file) {
    // Opening for work migrates.
    Workspace::open(file, program.catalog, program.clock, program.random);
    return {{"workspace", file}, {"schema", store::migrations().back().number}};
}

boost::json::object migrateCentre(Program& program, const std::string& url) {
    const auto owner = store::openPostgres(url);
    const auto prepared = prepareCentre(*owner, program.catalog, program.clock, program.random);
    boost::json::array problems;
    for (const auto& problem : prepared.problems)
        problems.push_back(boost::json::value(problem));
    return {{"central", owner->name()},
            {"schema", store::migrations().back().number},
            {"migrations", prepared.migrations},
            {"made", prepared.made},
            {"problems", std::move(problems)}};
}

} // namespace

void addMigrateCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand(
        "migrate", "Bring a workspace of an older version up to date, or make or update a central database");
    auto options = std::make_shared<MigrateOptions>();
    auto* file = command->add_option("--workspace", options->file, "The embedded workspace")->type_name("FILE");
    command->add_option("--central", options->url, "The central database, as its owner")
        ->type_name("URL")
        ->excludes(file);
    command->callback([&program, options] {
        if (options->file.empty() && options->url.empty())
            throw UsageError("Name what to bring up to date: --workspace FILE or --central URL.");
        const auto done =
            options->url.empty() ? migrateWorkspace(program, options->file) : migrateCentre(program, options->url);
        std::printf("%s\n", boost::json::serialize(done).c_str());
    });
}

} // namespace opsdesk
