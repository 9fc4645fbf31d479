#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/base/JsonText.h"
#include "core/planning/PlanRunner.h"

#include <boost/json.hpp>

#include <cstdio>

namespace opsdesk {

namespace {

struct PlanCommandOptions {
    Place place;
    std::string asOf, user;
    std::optional<std::int64_t> budget;
};

void plan(Program& program, const PlanCommandOptions& given) {
    PlanOptions options;
    options.actor = given.user;
    if (!given.asOf.empty()) {
        options.asOf = Date::parse(given.asOf);
        if (!options.asOf)
            throw UsageError("--as-of takes a date such as 2011-11-30, not \"" + given.asOf + "\".");
    }
    if (given.budget && *given.budget < 0)
        throw UsageError("--budget takes an amount of at least 0 in minor units, such as 500000 for 5000.00.");
    if (given.budget)
        options.budget = Minor(*given.budget);
    if (given.place.isCentral() && !given.user.empty())
        throw UsageError(
            "At a centre people act as who they log in as; leave --as out and name yourself in the address.");
    const auto place = openPlace(program, given.place);
    const auto reader = place->connect();
    try {
        const auto report = runPlan(*reader, place->bus(), program.clock, program.random, options);
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
    addPlaceOptions(*command, options->place);
    command->add_option("--as-of", options->asOf, "The day to plan for; the workspace's, else today")
        ->type_name("DATE");
    command
        ->add_option("--budget", options->budget,
                     "What this run's purchases may cost, in minor units; setting.budget, else no limit")
        ->type_name("AMOUNT");
    command
        ->add_option("--as", options->user,
                     "The user who publishes in an embedded workspace; the engine itself when left out")
        ->type_name("USER");
    command->callback([&program, options] { plan(program, *options); });
}

} // namespace opsdesk
