#include "core/planning/BacktestRunner.h"

#include "core/governance/User.h"
#include "core/planning/BacktestReader.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <set>

namespace opsdesk {

namespace {

/// Replays that @p trials take, forecasts counted with them.
double workOf(const std::vector<BacktestTrial>& trials) {
    std::set<BacktestPolicy> policies;
    double work = 0;
    for (const auto& [play, fill] : trials) {
        work += policies.insert(play.policy).second ? outlookWork : 0;
        work += fill ? tuningReplays : 1;
    }
    return work;
}

BacktestOptions tellingHowFar(const PlanOptions& options, double work) {
    struct Done {
        std::mutex mutex;
        double work = 0;
    };
    BacktestOptions replay;
    replay.threads = options.threads;
    replay.stop = options.stop;
    if (options.progress)
        replay.worked = [done = std::make_shared<Done>(), tell = options.progress, work](double more) {
            constexpr std::int64_t thousandths = 1000;
            const std::lock_guard lock(done->mutex);
            done->work += more;
            const auto told = static_cast<std::int64_t>(thousandths * done->work / work);
            tell({PlanProgress::Stage::Plan, std::min(thousandths, told), thousandths});
        };
    return replay;
}

void requireCosts(const std::vector<BacktestTrial>& trials, const std::vector<BacktestSeries>& series) {
    const bool byValue = std::ranges::any_of(
        trials, [](const BacktestTrial& trial) { return trial.play.service == BacktestService::Value; });
    if (byValue && std::ranges::none_of(series, [](const auto& one) { return one.unitCost > Minor(); }))
        throw UsageError("The policy \"value\" goes by what units cost, and no cost is known; leave it out, or import "
                         "what suppliers ask.");
}

} // namespace

Currency booksCurrency(store::Connection& reader) {
    const auto code =
        reader.scalar("SELECT value FROM policy WHERE entity = 0 AND id = 'setting.currency' AND state = 'active'");
    return code ? Currency(asText(*code)) : Currency();
}

BacktestRun findBacktest(store::Connection& reader, std::int64_t entity, const std::string& nameOrId) {
    const auto& type = store::rowType<BacktestRun>();
    const auto id = Uuid::parse(nameOrId);
    const auto statement =
        reader.prepare(fmt::format("SELECT {} FROM backtest_run WHERE entity = ? AND state <> 'deleted' AND {} = ?",
                                   type.selectList(), id ? "id" : "name"));
    statement->bind(0, Value(entity));
    statement->bind(1, Value(nameOrId));
    if (!statement->step())
        throw UsageError(
            fmt::format("There is no back-test \"{}\"; `opsdeskd query backtests` lists those there are.", nameOrId));
    return *std::static_pointer_cast<BacktestRun>(type.read(*statement));
}

Command backtestCommand(const Uuid& id, std::int64_t version, const BacktestOutcome& outcome,
                        const PlanOptions& options, Clock& clock, Random& random) {
    Command command;
    command.id = random.uuid(clock.now());
    command.type = "backtest.record";
    command.entity = options.entity;
    command.actor = options.actor.empty() ? engineUser().id : options.actor;
    command.document = id;
    command.expected.version = version;
    command.payload = writePayload(outcome);
    return command;
}

BacktestOutcome playAndRecord(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                              const PlanOptions& options, const BacktestRun& run) {
    const auto trials = trialsOf(run);
    if (!trials)
        throw UsageError(trials.error().text);
    auto series = readBacktestSeries(reader, options.entity, clock.now().date());
    requireCosts(*trials, series);
    Backtest test(std::move(series), {}, tellingHowFar(options, workOf(*trials)));
    if (test.replayed() == 0)
        throw UsageError(fmt::format("None of the {} series is long enough to be replayed: plan first, or wait until "
                                     "there is more history than {} weeks and the lead time.",
                                     test.skipped(), shortestWarmUp + shortestMeasured));
    BacktestOutcome outcome;
    outcome.currency = booksCurrency(reader);
    outcome.series = test.replayed();
    outcome.skipped = test.skipped();
    for (const auto& [play, fill] : *trials)
        addFigures(fill ? test.tune(play, *fill) : test.play(play), outcome.points);
    const auto result = bus.submitAndWait(backtestCommand(run.id, run.version, outcome, options, clock, random));
    if (!result.applied())
        throw PlanRefused(result);
    return outcome;
}

} // namespace opsdesk
