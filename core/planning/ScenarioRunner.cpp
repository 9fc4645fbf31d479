#include "core/planning/ScenarioRunner.h"

#include "core/governance/User.h"
#include "core/planning/PlanReader.h"
#include "core/planning/ScenarioPlan.h"

#include <fmt/format.h>

#include <thread>

namespace opsdesk {

namespace {

PolicyValues requirePolicies(const Scenario& scenario) {
    auto policies = policiesOf(scenario);
    if (!policies)
        throw UsageError(policies.error().text);
    return *std::move(policies);
}

std::int64_t newestRun(store::Connection& reader, std::int64_t entity) {
    const auto run = reader.scalar("SELECT max(run) FROM plan_run WHERE entity = ?", {Value(entity)});
    return run && !isNull(*run) ? asInteger(*run) : 0;
}

/// Tells both halves of the way as one.
PlanOptions half(const PlanOptions& options, int which) {
    auto part = options;
    if (options.progress)
        part.progress = [tell = options.progress, which](const PlanProgress& done) {
            tell({done.stage, done.done + which * done.total, 2 * done.total});
        };
    return part;
}

Command commandOn(const Scenario& scenario, const char* type, const PlanOptions& options, Clock& clock,
                  Random& random) {
    Command command;
    command.id = random.uuid(clock.now());
    command.type = type;
    command.entity = options.entity;
    command.actor = options.actor.empty() ? engineUser().id : options.actor;
    command.document = scenario.id;
    command.expected.version = scenario.version;
    return command;
}

} // namespace

Scenario findScenario(store::Connection& reader, std::int64_t entity, const std::string& nameOrId) {
    const auto& type = store::rowType<Scenario>();
    const auto id = Uuid::parse(nameOrId);
    const auto statement =
        reader.prepare(fmt::format("SELECT {} FROM scenario WHERE entity = ? AND state <> 'deleted' AND {} = ?",
                                   type.selectList(), id ? "id" : "name"));
    statement->bind(0, Value(entity));
    statement->bind(1, Value(nameOrId));
    if (!statement->step())
        throw UsageError(
            fmt::format("There is no scenario \"{}\"; `opsdeskd query scenarios` lists those there are.", nameOrId));
    return *std::static_pointer_cast<Scenario>(type.read(*statement));
}

ScenarioComparison planScenario(store::Connection& reader, Clock& clock, const PlanOptions& given,
                                const Scenario& scenario) {
    auto options = given;
    if (options.threads == 0)
        options.threads = std::max(1U, std::thread::hardware_concurrency());
    const store::ReadTransaction snapshot(reader);
    const auto plan = [&](const PolicyValues& policies, int which, std::vector<SeriesFigures>& figures) {
        auto input = std::make_unique<PlanInput>();
        input->entity = options.entity;
        PlanReader(reader, *input, options.threads, policies).read(options.asOf, clock.now().date());
        return planForComparing(std::move(input), half(options, which), figures);
    };
    std::vector<SeriesFigures> now, then;
    plan({}, 0, now);
    const auto run = plan(requirePolicies(scenario), 1, then);
    auto comparison = compare(*run->input, now, then);
    comparison.base_run = newestRun(reader, options.entity);
    return comparison;
}

ScenarioComparison planAndRecord(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                                 const PlanOptions& options, const Scenario& scenario) {
    auto comparison = planScenario(reader, clock, options, scenario);
    auto command = commandOn(scenario, "scenario.plan", options, clock, random);
    command.payload = writePayload(comparison);
    if (const auto result = bus.submitAndWait(std::move(command)); !result.applied())
        throw PlanRefused(result);
    return comparison;
}

PlanReport publishScenario(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                           const PlanOptions& given, const Scenario& scenario) {
    auto options = given;
    options.policies = requirePolicies(scenario);
    options.first = commandOn(scenario, "scenario.publish", options, clock, random);
    return runPlan(reader, bus, clock, random, options);
}

} // namespace opsdesk
