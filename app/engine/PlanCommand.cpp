#include "app/engine/Outcome.h"
#include "app/engine/Place.h"
#include "app/engine/ProgressLine.h"
#include "app/engine/StopOnSignals.h"

#include "core/base/Error.h"
#include "core/measures/MeasureRecord.h"
#include "core/planning/LivePlanner.h"
#include "core/planning/PlanningQuality.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <condition_variable>
#include <cstdio>
#include <mutex>

namespace opsdesk {

namespace {

struct PlanCommandOptions {
    PlaceOptions place;
    std::string asOf, user;
    std::optional<std::int64_t> budget;
    bool progress = false;
    bool touched = false;
    bool live = false;
};

/// @throws UsageError
PlanOptions optionsOf(const PlanCommandOptions& given) {
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
    return options;
}

/// The plan is published by now; stopping this leaves what was measured before.
void measure(Program& program, OpenPlace& place, store::Connection& reader, PlanOptions options) {
    options.progress = {};
    try {
        recordQuality(reader, place.bus(), program.clock, program.random, options);
        recordMeasures(reader, place.bus(), program.clock, program.random, options.entity, options.actor);
    } catch (const PlanCancelled&) {
        std::fputs("opsdeskd: The plan is published; what it reached was not measured.\n", stderr);
    }
}

/// Until @p stop.
void planLive(Program& program, OpenPlace& place, const PlanOptions& options, const std::stop_token& stop) {
    const LivePlanner planner(
        place.bus(), [&place] { return place.connect(); }, program.clock, program.random, options);
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, stop, [] { return false; });
}

void plan(Program& program, const PlanCommandOptions& given) {
    auto options = optionsOf(given);
    const StopOnSignals signals(
        [&] { std::fputs(given.live ? "\nopsdeskd: ending\n" : "\nopsdeskd: cancelling the plan\n", stderr); });
    options.stop = signals.token();
    ProgressLine line;
    if (given.progress || ProgressLine::isTerminal(stderr))
        options.progress = line.ofPlan();
    const auto place = openPlace(program, given.place);
    if (given.live) {
        planLive(program, *place, options, signals.token());
        program.exitCode = signals.exitCode();
        return;
    }
    const auto reader = place->connect();
    try {
        if (given.touched) {
            const auto report = planTouched(*reader, place->bus(), program.clock, program.random, options);
            printObject(report ? toJson(*report) : boost::json::object{{"series", 0}});
            return;
        }
        printObject(toJson(runPlan(*reader, place->bus(), program.clock, program.random, options)));
        measure(program, *place, *reader, options);
    } catch (const PlanRefused& refused) {
        if (!refused.rejected())
            throw;
        const auto& why = refused.rejection();
        printObject({{"run", 0}, {"code", why.code}, {"text", why.text}});
        program.exitCode = 1;
    } catch (const PlanCancelled& cancelled) {
        line.say(given.place.isCentral() ? "opsdeskd: The plan was cancelled; what the centre had taken by then stays, "
                                           "and the next run completes it."
                                         : fmt::format("opsdeskd: {}", cancelled.what()));
        program.exitCode = signals.exitCode();
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
    command->add_flag("--progress", options->progress,
                      "Tell on standard error how far it is, also where that is no terminal");
    auto* touched = command->add_flag("--touched", options->touched,
                                      "Plan only what orders, stock and master data touched since the last run");
    command->add_flag("--live", options->live, "The same moments after each event, until it is stopped")
        ->excludes(touched);
    command->callback([&program, options] { plan(program, *options); });
}

} // namespace opsdesk
