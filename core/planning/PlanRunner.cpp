#include "core/planning/PlanRunner.h"

#include "core/base/Ahead.h"
#include "core/planning/LiveRank.h"
#include "core/planning/PlanParts.h"
#include "core/planning/PublishReading.h"

#include <chrono>
#include <thread>

namespace opsdesk {

namespace {

using Stopwatch = std::chrono::steady_clock;

double secondsSince(Stopwatch::time_point start) {
    return std::chrono::duration<double>(Stopwatch::now() - start).count();
}

void tell(const PlanOptions& options, PlanProgress progress) {
    if (options.stop.stop_requested())
        throw PlanCancelled();
    if (options.progress)
        options.progress(progress);
}

std::unique_ptr<PlannedRun> readAndPlan(store::Connection& reader, Clock& clock, const PlanOptions& options) {
    tell(options, {PlanProgress::Stage::Read, 0, 1});
    auto input = readPlanInput(reader, options.entity, options.asOf, clock.now().date(), options.threads,
                               options.policies, options.scope);
    tell(options, {PlanProgress::Stage::Read, 1, 1});
    const auto started = Stopwatch::now();
    auto run = planAll(std::move(input), options);
    if (!options.scope.isAll())
        rankAmongPublished(*run, reader);
    const auto& read = *run->input;
    auto& report = run->report;
    report.asOf = read.policy.asOf;
    report.currency = read.policy.currency;
    report.series = static_cast<std::int64_t>(read.series.size());
    report.demandUntil = read.newestDemand;
    report.unplaced = read.unplaced;
    report.readSeconds = read.readSeconds;
    report.demandSeconds = read.demandSeconds;
    report.threads = options.threads;
    report.planSeconds = secondsSince(started);
    return run;
}

PlanOptions withThreads(PlanOptions options) {
    if (options.threads == 0)
        options.threads = std::max(1U, std::thread::hardware_concurrency());
    return options;
}

} // namespace

PreparedPlan preparePlan(store::Connection& reader, Clock& clock, Random& random, const PlanOptions& given) {
    const auto options = withThreads(given);
    const auto run = readAndPlan(reader, clock, options);
    PreparedPlan prepared{run->report, {}};
    PlanParts parts(*run, options, clock, random);
    while (auto part = parts.next())
        prepared.commands.push_back(std::move(part->command));
    return prepared;
}

PlanRefused::PlanRefused(const CommandResult& result)
    : Error(fmt::format("The plan was refused: {} ({}). In a workspace nothing of it is kept; at a centre, what was "
                        "published before stays, and the next run completes it.",
                        result.rejection.text, result.rejection.code)),
      m_rejected(result.state == CommandState::Rejected), m_rejection(result.rejection) {}

void addPublished(PlanReport& report, const CommandResult& result) {
    if (!result.applied())
        throw PlanRefused(result);
    const auto told = boost::json::parse(result.result).as_object();
    const auto add = [&](std::string_view field, std::int64_t& sum) {
        if (const auto* value = told.if_contains(field))
            sum += value->as_int64();
    };
    add("opened", report.opened);
    add("changed", report.changed);
    add("refreshed", report.refreshed);
    add("left", report.left);
    add("expired", report.expired);
    add("demand", report.demandSeries);
    add("forecasts", report.forecasts);
    add("run", report.run);
    add("run_opened", report.newSince);
    add("run_changed", report.changedSince);
    add("run_gone", report.goneSince);
}

namespace {

/// The next parts are made and read while the engine applies the ones before, so that what is told as done is what it
/// was given before it asks for more.
std::vector<CommandResult> publish(const PlannedRun& run, CommandBus& bus, Clock& clock, Random& random,
                                   const PlanOptions& options) {
    constexpr std::size_t partsAhead = 6;
    SeededRandom ids(random.next()); // of the parts' own thread: the engine draws from the same source meanwhile
    PlanParts parts(run, options, clock, ids);
    PublishAhead readings;
    const auto make = [&] {
        auto part = parts.next();
        if (part)
            readings.show(part->command);
        return part;
    };
    Ahead<PlanPart> ahead(make, partsAhead);
    std::int64_t done = 0;
    bool ended = false;
    auto first = options.first;
    auto results = bus.submitTogether([&]() -> std::optional<Command> {
        if (ended)
            return {};
        tell(options, {PlanProgress::Stage::Publish, done, parts.total()});
        if (first)
            return std::exchange(first, {});
        if (auto part = ahead.next()) {
            done = part->done;
            return std::move(part->command);
        }
        ended = true;
        tell(options, {PlanProgress::Stage::Commit, 0, 1});
        return {};
    });
    if (options.progress)
        options.progress({PlanProgress::Stage::Commit, 1, 1});
    return results;
}

} // namespace

PlanReport runPlan(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random, const PlanOptions& given) {
    const auto started = Stopwatch::now();
    const auto options = withThreads(given);
    const auto run = readAndPlan(reader, clock, options);
    const auto publishing = Stopwatch::now();
    auto report = run->report;
    for (const auto& result : publish(*run, bus, clock, random, options))
        addPublished(report, result);
    report.publishSeconds = secondsSince(publishing);
    report.totalSeconds = secondsSince(started);
    return report;
}

} // namespace opsdesk
