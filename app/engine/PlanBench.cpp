#include "app/engine/Bench.h"
#include "app/engine/ProgressLine.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/Forecaster.h"
#include "core/planning/LivePlan.h"
#include "core/planning/PlanInput.h"
#include "core/planning/PlanningQuality.h"
#include "core/planning/PlanningSample.h"
#include "core/store/SqliteCache.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <future>
#include <string>
#include <sys/resource.h>

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

/// The most memory that this process has held since resetPeak(), in MB; 0 where the system does not say.
double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// What the process has used of all processors: unlike the time on the wall, whatever else the machine is at.
double processorSeconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

void resetPeak() {
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// Reads the packed series as a run does and no more: what the store alone costs.
double rawSeriesPerSecond(store::Connection& reader) {
    const Stopwatch watch;
    const auto statement = reader.prepare("SELECT item_id, node_id, first_week, weeks, demand, out_of_stock "
                                          "FROM demand_series WHERE entity = 1 ORDER BY entity, item_id, node_id");
    std::int64_t rows = 0;
    std::vector<double> weeks;
    while (statement->step()) {
        weeks.clear();
        if (!unpackDemand(statement->bytes(4), static_cast<std::size_t>(statement->integer(3)), weeks))
            throw Error("A series of the bench cannot be read.");
        ++rows;
    }
    return static_cast<double>(rows) / watch.seconds();
}

/// Seconds in which SQLite alone writes suggestions and what stands behind them once more: into a new file in @p
/// folder, with the same indexes, durable, in one transaction.
double rawPublishSeconds(store::Connection& reader, const std::string& file, const std::string& folder) {
    const auto floor = store::openSqlite(folder + "/floor.db", store::OpenMode::Create);
    const auto tables = reader.prepare("SELECT sql FROM sqlite_schema WHERE tbl_name IN ('suggestion', "
                                       "'suggestion_detail') AND sql IS NOT NULL ORDER BY type DESC, name");
    while (tables->step())
        floor->execute(std::string(tables->text(0)));
    floor->run("ATTACH ? AS plan", {file});
    const store::LargeCache cache(*floor);
    const Stopwatch watch;
    store::Transaction transaction(*floor);
    floor->execute("INSERT INTO suggestion SELECT * FROM plan.suggestion ORDER BY entity, id");
    floor->execute("INSERT INTO suggestion_detail SELECT * FROM plan.suggestion_detail ORDER BY entity, suggestion_id");
    transaction.commit();
    return watch.seconds();
}

/// Series a second that one core forecasts, methods compared for each (cold) or kept (warm).
double forecastsPerSecond(const PlanInput& input, bool warm) {
    constexpr std::size_t most = 20'000;
    const auto count = std::min(most, input.series.size());
    Forecaster forecaster;
    WeeklyDemand demand;
    std::vector<ForecastMethod> methods(count);
    const auto forecastAll = [&](bool kept) {
        const Stopwatch watch;
        for (std::size_t i = 0; i < count; ++i) {
            unpackSeries(input, input.series[i], demand);
            ForecastRequest request{13, 5, 52, std::nullopt};
            if (kept)
                request.method = methods[i];
            methods[i] = forecaster.forecast(demand.units, request).method;
        }
        return static_cast<double>(count) / watch.seconds();
    };
    const double cold = forecastAll(false);
    return warm ? forecastAll(true) : cold;
}

/// Puts the sample in place a good part at a time: few commits, and never much of it in memory.
void makeSample(CommandBus& bus, std::vector<Command> commands, ProgressLine& progress) {
    constexpr std::size_t together = 100;
    const auto total = static_cast<std::int64_t>(commands.size());
    for (std::size_t at = 0; at < commands.size();) {
        const auto end = std::min(at + together, commands.size());
        const auto results = bus.submitTogether([&]() -> std::optional<Command> {
            if (at == end)
                return {};
            progress.tell("making the sample", static_cast<std::int64_t>(at) + 1, total);
            return std::move(commands[at++]);
        });
        if (!results.back().applied())
            throw Error("A command of the bench was refused: " + results.back().rejection.text);
    }
}

/// From a sale to the durable suggestion: what people wait for after an event, but for the moment in which events are
/// gathered.
BenchFigure liveFigure(Workspace& workspace, store::Connection& reader, std::int64_t first, std::int64_t count,
                       Date asOf, double fullSeconds, Program& program) {
    submitAll(workspace.bus(), {sampleSaleCommand(first, count, program.clock, program.random)});
    PlanOptions day;
    day.asOf = asOf;
    const Stopwatch watch;
    const auto report = planTouched(reader, workspace.bus(), program.clock, program.random, day);
    const double seconds = watch.seconds();
    if (!report || report->series < count)
        throw Error("The items that were sold were not planned again.");
    return {fmt::format("plan, touched: {} of all series, {} suggestions put in place; find and read {:.3f} s, plan "
                        "{:.3f} s, publish {:.3f} s",
                        count, report->opened + report->changed + report->refreshed,
                        seconds - report->planSeconds - report->publishSeconds, report->planSeconds,
                        report->publishSeconds),
            seconds,
            "s",
            fullSeconds,
            "a full run",
            "value <= 1"};
}

/// What planning reached, from the store to the figures by segment.
BenchFigure qualityFigure(store::Connection& reader, std::int64_t series) {
    resetPeak();
    const Stopwatch watch;
    const auto report = measureQuality(reader, {});
    const double seconds = watch.seconds();
    return {fmt::format("planning quality of {} series, of {} their forecasts; peak {:.0f} MB", series,
                        report->groups.front().judged, peakMegabytes()),
            seconds,
            "s",
            0,
            "",
            ""};
}

BenchFigure runFigure(std::string_view which, const PlanReport& report, int weeks, double used, double floor) {
    std::int64_t selected = 0;
    for (const auto& [cause, count] : report.selected)
        selected += count;
    return {fmt::format("plan, {}: {} series × {} weeks to {} suggestions ({} put in place) on {} cores; {} selected, "
                        "{} re-fitted; read {:.2f} s, plan {:.2f} s, publish {:.2f} s, in all {:.2f} s, {:.2f} s of "
                        "processors; peak {:.0f} MB",
                        which, report.series, weeks, report.suggestions,
                        report.opened + report.changed + report.refreshed, report.threads, selected, report.refitted,
                        report.readSeconds, report.planSeconds, report.publishSeconds, report.totalSeconds, used,
                        peakMegabytes()),
            static_cast<double>(report.series) / report.totalSeconds,
            "series/s",
            floor,
            "reading the packed series alone",
            "value >= 16667 when warm: a million in 60 s"};
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
    ProgressLine progress;
    const Stopwatch preparing;
    makeSample(workspace->bus(), planningSampleCommands(sample, program.clock, program.random), progress);
    const double prepared = preparing.seconds();
    const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
    const double floor = rawSeriesPerSecond(*reader);
    std::vector<BenchFigure> figures{{fmt::format("plan: {} series made up in {:.1f} s", sample.series, prepared),
                                      static_cast<double>(sample.series) / prepared, "series/s", 0, "", ""}};
    double full = 0, published = 0;
    const auto plan = [&](std::string_view which, int daysLater) {
        PlanOptions day;
        day.asOf = sample.asOf + daysLater;
        day.progress = progress.ofPlan(fmt::format("{}: ", which));
        resetPeak();
        const double before = processorSeconds();
        const auto report = runPlan(*reader, workspace->bus(), program.clock, program.random, day);
        full = report.totalSeconds;
        published = report.publishSeconds;
        figures.push_back(runFigure(which, report, sample.weeks, processorSeconds() - before, floor));
        progress.say(figures.back().what);
    };
    plan("cold", 0);
    plan("again at once", 0);
    plan("warm, the next day", 1);
    plan("warm, a week later", 8);
    figures.push_back({"plan, publish a week later alone", published, "s",
                       rawPublishSeconds(*reader, file, options.folder), "the same rows inserted by SQLite alone", ""});
    for (const auto& [first, count] : {std::pair<std::int64_t, std::int64_t>{1, 1}, {2, 100}})
        figures.push_back(liveFigure(*workspace, *reader, first, count, sample.asOf + 8, full, program));
    figures.push_back(qualityFigure(*reader, sample.series));
    const auto input = readPlanInput(*reader, 1, sample.asOf, sample.asOf);
    for (const bool warm : {false, true})
        figures.push_back({fmt::format("forecast alone, one core, {}", warm ? "re-fitted" : "selected"),
                           forecastsPerSecond(*input, warm), "series/s", 0, "", ""});
    constexpr std::int64_t marked = 2000;
    const auto accepts = acceptMany(
        workspace->bus(), acceptCommands(*store::openSqlite(file, store::OpenMode::ReadOnly), marked, program));
    figures.push_back(
        {fmt::format("plan: {} suggestions accepted and gathered at once", marked), accepts, "accepts/s", 0, "", ""});
    return figures;
}

} // namespace opsdesk
