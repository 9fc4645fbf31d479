#include "app/engine/BacktestInput.h"

#include "core/base/Error.h"
#include "core/base/JsonText.h"
#include "core/governance/User.h"
#include "core/planning/BacktestReport.h"
#include "core/planning/BacktestRunner.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <fstream>
#include <iostream>

namespace opsdesk {

namespace {

struct BacktestCommandOptions {
    std::string series = "-", workspace, leadTimes, record, user;
    std::int64_t entity = 1, orderCost = 0;
    double leadTime = 0, leadTimeDeviation = 0;
    bool leadTimeGiven = false;
    std::vector<std::string> policies = {"opsdesk"}, services = {"cycle"};
    std::string worth = "units";
    std::vector<double> targets, multipliers, fills;
    BacktestOptions replay;
};

template <class Enum>
Enum chosen(std::optional<Enum> found, const char* option, const std::string& given, const char* known) {
    if (!found)
        throw UsageError(fmt::format("{} takes {}, not \"{}\".", option, known, given));
    return *found;
}

void checkShares(const std::vector<double>& shares, const char* option) {
    for (const double share : shares)
        if (!(share > 0 && share < 1))
            throw UsageError(fmt::format("{} takes shares above 0 and below 1, such as 0.9,0.95.", option));
}

void check(const BacktestCommandOptions& given) {
    checkShares(given.targets, "--target");
    checkShares(given.fills, "--fill");
    if (!(given.replay.warmUpShare > 0 && given.replay.warmUpShare < 1))
        throw UsageError("--warm-up takes the share of each series that is known before, above 0 and below 1.");
    if (given.replay.reviewDays * 7 % given.replay.periodDays != 0)
        throw UsageError(fmt::format("A review of {} days does not go with periods of {}: it must be a multiple of a "
                                     "seventh of the period; choose --review-days {}.",
                                     given.replay.reviewDays, given.replay.periodDays, given.replay.periodDays));
    if ((given.leadTime + given.leadTimeDeviation) * 7 / given.replay.periodDays > 3650 ||
        given.replay.reviewDays * 7 / given.replay.periodDays > 3650)
        throw UsageError("Lead time and review must last no longer than 520 periods; give demand by longer ones.");
    if (!given.leadTimes.empty() && given.leadTimeGiven)
        throw UsageError("--lead-times and --lead-time both say how long orders take; leave one out.");
    if (given.leadTimeDeviation > 0 && !given.leadTimeGiven)
        throw UsageError("--lead-time-deviation belongs to --lead-time; give that too.");
    if (!given.workspace.empty() && given.series != "-")
        throw UsageError("--workspace and --series both say what to replay; leave one out.");
    if (!given.record.empty() && given.workspace.empty())
        throw UsageError("--record keeps the back-test in a workspace; name it by --workspace.");
}

/// Each policy in each way its service can be set.
std::vector<BacktestPlay> playsOf(const BacktestCommandOptions& given) {
    const auto worth = chosen(parseBacktestWorth(given.worth), "--worth", given.worth, "units, price or margin");
    std::vector<BacktestPlay> plays;
    for (const std::string& name : given.policies) {
        const auto policy = chosen(parseBacktestPolicy(name), "--policy", name, "opsdesk, ses or minmax");
        if (policy != BacktestPolicy::Opsdesk) {
            plays.push_back({policy, BacktestService::Cycle, worth});
            continue;
        }
        for (const std::string& kind : given.services)
            plays.push_back({policy,
                             chosen(parseBacktestService(kind), "--service", kind, "segment, cycle, fill or value"),
                             worth});
    }
    return plays;
}

/// The knobs that are tried as they are given.
std::vector<double> knobsOf(const BacktestPlay& play, const BacktestCommandOptions& given) {
    const bool any = !given.targets.empty() || !given.multipliers.empty() || !given.fills.empty();
    if (play.policy == BacktestPolicy::MinMax)
        return any ? given.multipliers : std::vector<double>{1};
    if (play.policy == BacktestPolicy::Opsdesk && play.service == BacktestService::Segment)
        return given.fills.empty() ? std::vector<double>{1} : std::vector<double>{};
    return any ? given.targets : std::vector<double>{0.95};
}

std::vector<BacktestSeries> seriesOf(Program& program, const BacktestCommandOptions& given) {
    if (!given.workspace.empty())
        return readBacktestSeries(program, {given.workspace, {}}, given.entity);
    const bool leadTimeNeeded = given.leadTimes.empty() && !given.leadTimeGiven;
    if (given.series == "-")
        return readBacktestSeries(std::cin, leadTimeNeeded);
    std::ifstream in(given.series);
    if (!in)
        throw UsageError("The file of series " + given.series + " cannot be read.");
    return readBacktestSeries(in, leadTimeNeeded);
}

std::optional<LeadTimeDraws> leadTimesOf(const BacktestCommandOptions& given) {
    if (!given.leadTimes.empty())
        return LeadTimeDraws::observed(readLeadTimes(given.leadTimes));
    if (given.leadTimeGiven)
        return LeadTimeDraws::spread(given.leadTime, given.leadTimeDeviation);
    return std::nullopt;
}

/// Service by value goes by what units cost and are worth; where nobody said, it would serve everything or nothing.
void requireValues(const std::vector<BacktestPlay>& plays, const std::vector<BacktestSeries>& series) {
    const auto tells = [&](Minor BacktestSeries::*amount) {
        return std::any_of(series.begin(), series.end(),
                           [&](const BacktestSeries& one) { return one.*amount > Minor(0); });
    };
    for (const BacktestPlay& play : plays) {
        if (play.policy != BacktestPolicy::Opsdesk || play.service != BacktestService::Value)
            continue;
        if (!tells(&BacktestSeries::unitCost))
            throw UsageError("--service value goes by what units cost, and no series tells its unit_cost; add it, or "
                             "choose another service.");
        if (play.worth != BacktestWorth::Units && !tells(&BacktestSeries::price))
            throw UsageError(
                "--worth price and margin go by prices, and no series tells its price; add it, or weigh by "
                "units.");
    }
}

void print(const BacktestRow& row) {
    for (const BacktestSegment& segment : row.segments)
        std::cout << toJsonText(toJson(row, segment)) << '\n';
    std::cout.flush();
}

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, ", "));
}

/// What was played, in the words of the console.
BacktestWish wishOf(const BacktestCommandOptions& given, const std::vector<BacktestPlay>& plays) {
    std::vector<std::string> policies, fills;
    for (const auto& play : plays)
        policies.emplace_back(policyWord(play));
    for (const double fill : given.fills)
        fills.push_back(fmt::format("{:.4g}%", 100 * fill));
    BacktestWish wish;
    wish.name = given.record;
    wish.policies = joined(policies);
    if (!fills.empty())
        wish.fills = joined(fills);
    const auto& replay = given.replay;
    wish.parameters = fmt::format(
        "review {} days, warm-up {:.0f} %, {}, seed {}, worth {}{}", replay.reviewDays, 100 * replay.warmUpShare,
        replay.backorders ? "customers wait" : "lost sales", replay.seed, given.worth,
        !given.leadTimes.empty() ? ", observed lead times"
        : given.leadTimeGiven    ? fmt::format(", lead time {} ± {} days", given.leadTime, given.leadTimeDeviation)
                                 : std::string());
    return wish;
}

void requireKept(const CommandResult& result) {
    if (!result.applied())
        throw UsageError("The back-test was not kept: " + result.rejection.text);
}

/// Makes the back-test before it is played, so that a name that is taken is told at once.
struct Keeping {
    std::unique_ptr<OpenPlace> place;
    Uuid id;
};

Keeping startKeeping(Program& program, const BacktestCommandOptions& given, const std::vector<BacktestPlay>& plays) {
    Keeping keeping{openPlace(program, {given.workspace, {}}), {}};
    Command command;
    command.id = program.random.uuid(program.clock.now());
    command.type = "backtest.create";
    command.entity = given.entity;
    command.actor = given.user.empty() ? engineUser().id : given.user;
    command.document = keeping.id = program.random.uuid(program.clock.now());
    command.payload = writePayload(wishOf(given, plays));
    requireKept(keeping.place->bus().submitAndWait(std::move(command)));
    return keeping;
}

void keep(Program& program, const BacktestCommandOptions& given, Keeping& keeping, BacktestOutcome outcome) {
    outcome.currency = booksCurrency(*keeping.place->connect());
    PlanOptions options;
    options.entity = given.entity;
    options.actor = given.user;
    requireKept(keeping.place->bus().submitAndWait(
        backtestCommand(keeping.id, 1, outcome, options, program.clock, program.random)));
}

Backtest testOf(Program& program, const BacktestCommandOptions& given, const std::vector<BacktestPlay>& plays) {
    auto leadTimes = leadTimesOf(given);
    auto series = seriesOf(program, given);
    requireValues(plays, series);
    Backtest test(std::move(series), std::move(leadTimes), given.replay);
    if (test.replayed() == 0)
        throw UsageError(
            fmt::format("None of the {} series is long enough: {} periods must be known before the replay, "
                        "and {} replayed after the first order could come. Give longer ones.",
                        test.skipped(), shortestWarmUp, shortestMeasured));
    if (test.skipped() > 0)
        std::cerr << fmt::format("{} of {} series are too short to replay and left out.\n", test.skipped(),
                                 test.skipped() + test.replayed());
    return test;
}

void backtest(Program& program, BacktestCommandOptions given) {
    check(given);
    const auto plays = playsOf(given);
    given.replay.orderCost = Minor(given.orderCost);
    auto test = testOf(program, given, plays);
    std::optional<Keeping> keeping;
    if (!given.record.empty())
        keeping = startKeeping(program, given, plays);
    BacktestOutcome outcome;
    outcome.series = test.replayed();
    outcome.skipped = test.skipped();
    const auto tell = [&](const BacktestRow& row) {
        print(row);
        addFigures(row, outcome.points);
    };
    for (BacktestPlay play : plays) {
        for (const double knob : knobsOf(play, given)) {
            play.knob = knob;
            tell(test.play(play));
        }
        for (const double fill : given.fills)
            tell(test.tune(play, fill));
    }
    if (keeping)
        keep(program, given, *keeping, std::move(outcome));
}

void addReplayOptions(CLI::App& command, BacktestCommandOptions& given) {
    constexpr int tenYears = 3650;
    BacktestOptions& replay = given.replay;
    command.add_option("--period-days", replay.periodDays, "days of a period of demand")->check(CLI::Range(1, 366));
    command.add_option("--review-days", replay.reviewDays, "days between two looks at an item")
        ->check(CLI::Range(1, tenYears));
    command.add_option("--warm-up", replay.warmUpShare, "share of each series that is known before the replay");
    command
        .add_option("--select-every", replay.selectEvery,
                    "periods after which the method of forecast is chosen anew; re-fitted between")
        ->check(CLI::Range(1, 1000));
    command.add_flag("--backorders", replay.backorders, "customers wait for what is missing; else the sale is lost");
    command.add_option("--seed", replay.seed, "of the lead times");
    command.add_option("--threads", replay.threads, "0: as many as there are cores")->check(CLI::Range(0, 1024));
    command
        .add_option("--order-line-cost", given.orderCost, "what one more order line costs, minor units; 0 for nothing")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000'000}));
    command.add_option("--holding-rate", replay.holdingRate, "share of its cost that keeping a unit takes in a year")
        ->check(CLI::Range(0.0, 10.0));
}

void addPolicyOptions(CLI::App& command, BacktestCommandOptions& given) {
    command.add_option("--policy", given.policies, "opsdesk, ses, minmax, separated by commas")->delimiter(',');
    command
        .add_option("--service", given.services,
                    "how opsdesk sets service: segment, cycle, fill, value, separated by commas")
        ->delimiter(',');
    command.add_option("--worth", given.worth, "what missing a unit weighs for service by value: units, price, margin");
    command.add_option("--target", given.targets, "service targets, separated by commas")->delimiter(',');
    command.add_option("--multiplier", given.multipliers, "of average demand for minmax, separated by commas")
        ->delimiter(',')
        ->check(CLI::Range(0.0, 1e6));
    command.add_option("--fill", given.fills, "fill rates that each policy is tuned to reach, separated by commas")
        ->delimiter(',');
}

} // namespace

void addBacktestCommand(CLI::App& app, Program& program) {
    auto given = std::make_shared<BacktestCommandOptions>();
    CLI::App* command = app.add_subcommand(
        "backtest",
        "Replays real demand against policies; a line of JSON for each policy and segment: fill rate, stock, "
        "orders, error");
    command->add_option("--series", given->series, "lines of {\"id\",\"frequency\",\"y\",…}; - is stdin")
        ->type_name("FILE");
    command->add_option("--workspace", given->workspace, "The workspace whose demand is replayed")->type_name("FILE");
    command->add_option("--entity", given->entity, "of the workspace");
    command->add_option("--record", given->record, "Keep what came of it in the workspace, under this name")
        ->type_name("NAME");
    command->add_option("--as", given->user, "The user who keeps it; the engine itself when left out")
        ->type_name("USER");
    command->add_option("--lead-times", given->leadTimes, "observed days, one a line, drawn from for each order")
        ->type_name("FILE");
    CLI::Option* leadTime =
        command->add_option("--lead-time", given->leadTime, "mean days of all series")->check(CLI::Range(0.0, 3650.0));
    command->add_option("--lead-time-deviation", given->leadTimeDeviation, "its standard deviation")
        ->check(CLI::Range(0.0, 3650.0));
    addPolicyOptions(*command, *given);
    addReplayOptions(*command, *given);
    command->callback([given, leadTime, &program] {
        given->leadTimeGiven = leadTime->count() > 0;
        backtest(program, *given);
    });
}

} // namespace opsdesk
