#include "core/planning/BacktestCommands.h"

#include "core/planning/BacktestRun.h"
#include "core/planning/BacktestViews.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr State backtestStates[] = {
    {"draft", "Not played"},
    {"recorded", "Recorded"},
    {"deleted", "Deleted", true},
};

constexpr Transition backtestTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "create", "draft", "", "", ""},
    {"draft", "record", "recorded", "", "record", ""},
    {"draft", "delete", "deleted", "", "forget", ""},
    {"recorded", "record", "recorded", "", "record", ""},
    {"recorded", "delete", "deleted", "", "forget", ""},
};

constexpr std::size_t mostPoints = 500;

Outcome createBacktest(Context& context) {
    const auto& command = context.command();
    BacktestRun made;
    made.entity = context.entity();
    made.id = command.document.value_or(context.derivedId("backtest"));
    if (auto allowed = checkAuthority(context, made, {}, Currency()); !allowed)
        return allowed;
    if (context.rows().find<BacktestRun>(made.entity, made.id))
        return reject("document_exists", "There is a back-test with this id already.", "document");
    const auto wish = readPayload<BacktestWish>(command.payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->name.find_first_not_of(' ') == std::string::npos)
        return reject("missing_field", "Give the back-test a name.", "name");
    if (const auto trials = trialsOf(*wish); !trials)
        return tl::unexpected(trials.error());
    for (const auto* other : context.rows().select<BacktestRun>(made.entity, "name", Value(wish->name)))
        if (other->state != "deleted")
            return reject("backtest_exists", "There is a back-test \"" + wish->name + "\" already; take another name.",
                          "name");
    static_cast<BacktestWish&>(made) = *wish;
    made.state = "draft";
    made.version = 1;
    made.last_command = command.id;
    made.created_at = context.acceptedAt();
    made.created_by = context.actor().id;
    tellDocument(context, made);
    context.rows().put(std::move(made));
    return {};
}

void erasePoints(Context& context, BacktestRun& run) {
    for (std::int64_t place = 0; place < run.points; ++place)
        context.rows().erase<BacktestPoint>(run.entity, run.id, place);
    run.points = 0;
}

Outcome record(Context& context, BacktestRun& run) {
    auto gave = readPayload<BacktestOutcome>(context.command().payload);
    if (!gave)
        return tl::unexpected(gave.error());
    if (gave->points.empty() || gave->points.size() > mostPoints)
        return reject("wrong_result", fmt::format("A back-test has 1 to {} results.", mostPoints), "points");
    erasePoints(context, run);
    for (auto& figures : gave->points) {
        BacktestPoint point;
        static_cast<BacktestFigures&>(point) = std::move(figures);
        point.entity = run.entity;
        point.backtest_id = run.id;
        point.place = run.points++;
        context.rows().put(std::move(point));
    }
    run.played_at = context.acceptedAt();
    run.played_by = context.actor().id;
    run.currency = gave->currency;
    run.series = gave->series;
    run.skipped = gave->skipped;
    return {};
}

Outcome forget(Context& context, BacktestRun& run) {
    erasePoints(context, run);
    return {};
}

} // namespace

const StateMachine& backtestMachine() {
    static constexpr StateMachine machine{"backtest", "Back-test", backtestStates, backtestTransitions};
    return machine;
}

void addBacktests(Catalog& catalog) {
    catalog.add(backtestMachine());
    CommandType making;
    making.name = "backtest.create";
    making.summary = "Makes a back-test: which policies are played on the past.";
    making.fields = describePayload<BacktestWish>();
    making.notes = {{"name", "what it is called"},
                    {"note", "a comment"},
                    {"policies", "plan, cycle, fill, value, ses, minmax; left out: plan, ses, minmax"},
                    {"fills", "fill rates that each is tuned to reach, such as 90%, 95%; left out: each as it is"},
                    {"parameters", "of the replay where they are not the usual ones, in words"}};
    making.handle = createBacktest;
    catalog.add(std::move(making));
    DocumentActions<BacktestRun> declared;
    declared.machine = &backtestMachine();
    declared.actions = {
        {"record",
         "Keeps what playing it gave; what the console and `opsdeskd backtest --record` send.",
         describePayload<BacktestOutcome>(),
         {{"series", "replayed"},
          {"skipped", "too short for it"},
          {"points", "what each policy reached, in total and by segment"}},
         ""},
        {"delete", "Takes a back-test away with its results.", {}, {}, ""},
    };
    declared.effects = {{"record", record}, {"forget", forget}};
    addDocumentCommands(catalog, std::move(declared));
    addBacktestViews(catalog);
}

} // namespace opsdesk
