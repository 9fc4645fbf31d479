#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/PlanningSample.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <future>

namespace opsdesk {

void submitAll(CommandBus& bus, std::vector<Command> commands) {
    std::vector<std::promise<CommandResult>> done(commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i)
        bus.submit(std::move(commands[i]), [&done, i](const CommandResult& result) { done[i].set_value(result); });
    for (auto& one : done)
        if (const auto result = one.get_future().get(); !result.applied())
            throw Error("A command of the bench was refused: " + result.rejection.text);
}

std::vector<Command> acceptCommands(store::Connection& reader, std::int64_t count, Program& program) {
    const auto statement = reader.prepare("SELECT id, version, amount, quantity FROM suggestion WHERE entity = 1 AND "
                                          "state = 'open' AND kind = 'buy' ORDER BY rank, id LIMIT ?");
    statement->bind(0, Value(count));
    std::vector<Command> commands;
    while (statement->step()) {
        auto& command = commands.emplace_back();
        command.id = program.random.uuid(program.clock.now());
        command.type = "suggestion.accept";
        command.entity = 1;
        command.actor = "planner";
        command.document = Uuid::parse(statement->text(0));
        command.expected = {statement->integer(1), Minor(statement->integer(2))};
        command.payload = fmt::format(R"({{"quantity":{}}})", Quantity::thousandths(statement->integer(3)).toString());
    }
    return commands;
}

namespace {

/// Accepts the first suggestions to buy, as a planner does who marks them all; how many a second.
double acceptMany(CommandBus& bus, std::vector<Command> commands) {
    const auto accepted = static_cast<double>(commands.size());
    const Stopwatch watch;
    submitAll(bus, std::move(commands));
    return accepted / watch.seconds();
}

} // namespace

/// From the packed demand series of a workspace to the suggestions in it: reading, forecasting, deciding, publishing
/// and the durable commit. What a run spends on reading order lines again, when there are new ones, is not in it.
std::vector<BenchFigure> benchPlan(Program& program, const BenchOptions& options) {
    PlanningSample sample;
    if (options.size > 0)
        sample.series = options.size;
    Catalog catalog;
    addAllAreas(catalog);
    addPlanningSample(catalog, sample);
    const auto file = options.folder + "/plan.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    const auto workspace = Workspace::open(file, catalog, program.clock, program.random);
    submitAll(workspace->bus(), planningSampleCommands(sample, program.clock, program.random));
    const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
    PlanOptions plan;
    plan.asOf = sample.asOf;
    const auto first = runPlan(*reader, workspace->bus(), program.clock, program.random, plan);
    plan.asOf = sample.asOf + 1;
    const auto second = runPlan(*reader, workspace->bus(), program.clock, program.random, plan);
    const auto figure = [&](std::string_view which, const PlanReport& report) {
        return BenchFigure{
            fmt::format("plan, {}: {} series × {} weeks to {} suggestions on {} cores; read {:.2f} s, plan {:.2f} s, "
                        "publish {:.2f} s",
                        which, report.series, sample.weeks, report.suggestions, report.threads, report.readSeconds,
                        report.planSeconds, report.publishSeconds),
            static_cast<double>(report.series) / report.totalSeconds,
            "series/s",
            0,
            "",
            "value >= 5000"};
    };
    constexpr std::int64_t marked = 2000;
    const auto accepts = acceptMany(
        workspace->bus(), acceptCommands(*store::openSqlite(file, store::OpenMode::ReadOnly), marked, program));
    return {
        figure("first run", first),
        figure("next day", second),
        {fmt::format("plan: {} suggestions accepted and gathered at once", marked), accepts, "accepts/s", 0, "", ""}};
}

} // namespace opsdesk
