#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/PlanningSample.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <future>

namespace opsdesk {

namespace {

void submitAll(CommandBus& bus, std::vector<Command> commands) {
    std::vector<std::promise<CommandResult>> done(commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i)
        bus.submit(std::move(commands[i]), [&done, i](const CommandResult& result) { done[i].set_value(result); });
    for (auto& one : done)
        if (const auto result = one.get_future().get(); !result.applied())
            throw Error("The sample could not be made: " + result.rejection.text);
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
    return {figure("first run", first), figure("next day", second)};
}

} // namespace opsdesk
