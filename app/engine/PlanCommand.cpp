#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/base/JsonText.h"
#include "core/planning/PlanRunner.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>

#include <cstdio>

namespace opsdesk {

namespace {

struct PlanCommandOptions {
    std::string file, asOf, user;
};

void plan(Program& program, const PlanCommandOptions& given) {
    PlanOptions options;
    options.actor = given.user;
    if (!given.asOf.empty()) {
        options.asOf = Date::parse(given.asOf);
        if (!options.asOf)
            throw UsageError("--as-of takes a date such as 2011-11-30, not \"" + given.asOf + "\".");
    }
    const auto workspace = Workspace::open(given.file, program.catalog, program.clock, program.random);
    const auto reader = store::openSqlite(given.file, store::OpenMode::ReadOnly);
    try {
        const auto report = runPlan(*reader, workspace->bus(), program.clock, program.random, options);
        std::printf("%s\n", toJsonText(toJson(report)).c_str());
    } catch (const PlanRefused& refused) {
        if (!refused.rejected())
            throw;
        const auto& why = refused.rejection();
        std::printf("%s\n",
                    toJsonText(boost::json::object{{"run", 0}, {"code", why.code}, {"text", why.text}}).c_str());
        program.exitCode = 1;
    }
}

} // namespace

void addPlanCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("plan", "Plan every item at every node and publish suggestions");
    auto options = std::make_shared<PlanCommandOptions>();
    addWorkspaceOption(*command, options->file);
    command->add_option("--as-of", options->asOf, "The day to plan for; the workspace's, else today")
        ->type_name("DATE");
    command->add_option("--as", options->user, "The user who publishes; the engine itself when left out")
        ->type_name("USER");
    command->callback([&program, options] { plan(program, *options); });
}

} // namespace opsdesk
