#include "app/engine/Outcome.h"
#include "app/engine/Place.h"
#include "app/engine/ProgressLine.h"
#include "app/engine/StopOnSignals.h"

#include "core/base/Error.h"
#include "core/base/JsonText.h"
#include "core/planning/ScenarioRunner.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace opsdesk {

namespace {

struct ScenarioOptions {
    PlaceOptions place;
    std::string user, asOf;
    ScenarioWish wish;
    std::string view = "scenario-comparison";
};

using ScenarioWish = std::shared_ptr<ScenarioOptions>;

PlanOptions planOptions(const ScenarioOptions& given) {
    PlanOptions options;
    options.actor = given.user;
    if (!given.asOf.empty()) {
        options.asOf = Date::parse(given.asOf);
        if (!options.asOf)
            throw UsageError("--as-of takes a date such as 2011-11-30, not \"" + given.asOf + "\".");
    }
    return options;
}

std::unique_ptr<OpenPlace> openFor(Program& program, const ScenarioOptions& given) {
    requirePlace(given.place);
    if (given.place.isCentral() && !given.user.empty())
        throw UsageError(
            "At a centre people act as who they log in as; leave --as out and name yourself in the address.");
    return openPlace(program, given.place);
}

/// Runs @p work, telling how far it is; what a rule refuses is told as an object, and the program exits with 1.
void telling(Program& program, PlanOptions options,
             const std::function<boost::json::object(const PlanOptions&)>& work) {
    const StopOnSignals signals([] { std::fputs("\nopsdeskd: cancelling the plan\n", stderr); });
    options.stop = signals.token();
    ProgressLine line;
    if (ProgressLine::isTerminal(stderr))
        options.progress = line.ofPlan();
    try {
        std::printf("%s\n", toJsonText(work(options)).c_str());
    } catch (const PlanCancelled& cancelled) {
        line.say(fmt::format("opsdeskd: {}", cancelled.what()));
        program.exitCode = signals.exitCode();
    } catch (const PlanRefused& refused) {
        if (!refused.rejected())
            throw;
        const auto& why = refused.rejection();
        std::printf("%s\n", toJsonText(boost::json::object{{"code", why.code}, {"text", why.text}}).c_str());
        program.exitCode = 1;
    }
}

void create(Program& program, const ScenarioOptions& given) {
    const auto place = openFor(program, given);
    Command command;
    command.id = program.random.uuid(program.clock.now());
    command.type = "scenario.create";
    command.entity = 1;
    command.actor = given.user;
    command.payload = writePayload(given.wish);
    printOutcome(program, place->bus().submitAndWait(std::move(command)), "scenario.create");
}

boost::json::object total(const ScenarioComparison& comparison) {
    const auto& all = comparison.groups.front();
    return {{"as_of", comparison.as_of.toString()},
            {"base_run", comparison.base_run},
            {"currency", std::string(comparison.currency.code())},
            {"now", boost::json::parse(writePayload(all.now))},
            {"scenario", boost::json::parse(writePayload(all.then))},
            {"groups", comparison.groups.size()},
            {"lines", comparison.lines.size()}};
}

void plan(Program& program, const ScenarioOptions& given) {
    const auto place = openFor(program, given);
    const auto reader = place->connect();
    telling(program, planOptions(given), [&](const PlanOptions& options) {
        const auto scenario = findScenario(*reader, options.entity, given.wish.name);
        return total(planAndRecord(*reader, place->bus(), program.clock, program.random, options, scenario));
    });
}

void publish(Program& program, const ScenarioOptions& given) {
    const auto place = openFor(program, given);
    const auto reader = place->connect();
    telling(program, planOptions(given), [&](const PlanOptions& options) {
        const auto scenario = findScenario(*reader, options.entity, given.wish.name);
        return toJson(publishScenario(*reader, place->bus(), program.clock, program.random, options, scenario));
    });
}

void compare(Program& program, const ScenarioOptions& given) {
    const auto place = openFor(program, given);
    const auto connection = place->connect();
    const auto scenario = findScenario(*connection, 1, given.wish.name);
    const auto reader = place->reader();
    ViewQuery query;
    query.view = given.view;
    query.filters = {{"scenario_id", FilterOperator::Equal, scenario.id.toString()}};
    const auto& columns = reader->view(query.view).columns;
    for (const auto& row : reader->rows(query)) {
        boost::json::object line;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].shown)
                line[columns[i].key] = toJson(row[i], columns[i].type);
        std::printf("%s\n", toJsonText(line).c_str());
    }
}

CLI::App* addScenarioPart(CLI::App& group, Program& program, const ScenarioWish& options, const char* name,
                          const char* summary, void (*run)(Program&, const ScenarioOptions&)) {
    auto* part = group.add_subcommand(name, summary);
    addPlaceOptions(*part, options->place);
    part->add_option("scenario", options->wish.name, "Its name; or its id, once it is made")
        ->required()
        ->type_name("NAME");
    part->callback([&program, options, run] { run(program, *options); });
    return part;
}

void addActor(CLI::App& part, const ScenarioWish& options) {
    part.add_option("--as", options->user, "The user who acts; embedded only")->type_name("USER");
}

void addWish(CLI::App& part, const ScenarioWish& options) {
    auto& wish = options->wish;
    part.add_option("--note", wish.note, "A comment");
    part.add_option("--service", wish.service, "Cycle service: 97%, or by segment AX 99%, C 90%");
    part.add_option("--lead-time", wish.lead_time, "Longer by a share or by days: +20%, or by supplier's code ACME +7");
    part.add_option("--supplier-out", wish.supplier_out, "Who delivers nothing before which day: ACME 2012-02-15");
    part.add_option("--budget", wish.budget, "What purchases may cost, such as 5000.00");
    part.add_option("--demand", wish.demand, "More than forecast: +10%, or by SKU or category LIGHTS -20%");
}

} // namespace

void addScenarioCommand(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("scenario", "Plan what might be beside the current plan, and publish it");
    group->require_subcommand(1);
    const auto options = std::make_shared<ScenarioOptions>();
    auto* making = addScenarioPart(*group, program, options, "create", "Make a scenario", create);
    addActor(*making, options);
    addWish(*making, options);
    auto* planning = addScenarioPart(*group, program, options, "plan",
                                     "Plan it beside the current plan and keep what that gives; the queue stays", plan);
    auto* publishing = addScenarioPart(*group, program, options, "publish",
                                       "Make what it supposes the policies of the plan, and plan by them", publish);
    for (auto* part : {planning, publishing}) {
        addActor(*part, options);
        part->add_option("--as-of", options->asOf, "The day to plan for; the workspace's, else today")
            ->type_name("DATE");
    }
    auto* comparing = addScenarioPart(*group, program, options, "compare",
                                      "Print what it was planned to give, beside the plan then", compare);
    comparing
        ->add_option("--view", options->view,
                     "scenario-comparison (in total, by segment and supplier) or scenario-lines (purchases)")
        ->check(CLI::IsMember({"scenario-comparison", "scenario-lines"}));
}

} // namespace opsdesk
