#include "app/engine/Bench.h"
#include "app/engine/BenchCentre.h"
#include "app/engine/BenchDatabase.h"
#include "app/engine/BenchOrders.h"
#include "app/engine/RawRows.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/PlanningSample.h"
#include "core/store/Migrator.h"
#include "core/sync/CentralBus.h"
#include "core/workflow/Engine.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace opsdesk {

namespace {

constexpr std::int64_t linesPerOrder = 50;
constexpr std::int64_t sampleItems = 2'000;
constexpr std::int64_t usualOrders = 400;
constexpr std::size_t people = 64;

/// A place that is measured: whose bus to send by, what it holds, and an empty store of its kind for the floor.
struct MeasuredPlace {
    std::string name;
    std::function<CommandBus&(const std::string& user, std::size_t person)> bus;
    std::function<std::unique_ptr<store::Connection>()> connect;
    std::function<std::unique_ptr<store::Connection>()> empty;
};

/// So many people at once decide on all orders at one stage of their life, each waiting for each result; seconds.
double decideAll(Program& program, const MeasuredPlace& place, std::int64_t orders, std::int64_t stage) {
    std::vector<std::vector<Command>> shares(people);
    std::string user;
    for (std::int64_t order = 0; order < orders; ++order) {
        auto command = orderDecision(order, stage, linesPerOrder);
        command.id = program.random.uuid(program.clock.now());
        user = command.actor;
        shares[static_cast<std::size_t>(order) % people].push_back(std::move(command));
    }
    std::vector<CommandBus*> buses;
    for (std::size_t person = 0; person < people; ++person)
        buses.push_back(&place.bus(user, person)); // logs in before the clock runs
    std::mutex mutex;
    std::string failure;
    const Stopwatch watch;
    std::vector<std::thread> threads;
    for (std::size_t person = 0; person < people; ++person)
        threads.emplace_back([&, person] {
            for (auto& command : shares[person]) {
                const auto result = buses[person]->submitAndWait(std::move(command));
                const std::lock_guard lock(mutex);
                if (!result.applied())
                    failure = result.rejection.text;
            }
        });
    for (auto& thread : threads)
        thread.join();
    const auto seconds = watch.seconds();
    if (!failure.empty())
        throw Error("A command of the bench was refused: " + failure);
    return seconds;
}

std::vector<BenchFigure> measure(Program& program, const MeasuredPlace& place, std::int64_t orders) {
    std::vector<BenchFigure> figures;
    const auto reader = place.connect();
    for (std::int64_t stage = 0; stage < orderStageCount; ++stage) {
        const std::string_view type = orderStages.at(static_cast<std::size_t>(stage)).type;
        const auto before =
            asInteger(reader->scalar("SELECT MAX(rev) FROM command WHERE entity = 1").value_or(Value(std::int64_t(0))));
        const auto seconds = decideAll(program, place, orders, stage);
        if (type != "purchase_order.approve" && type != "purchase_order.receive")
            continue;
        const auto empty = place.empty();
        figures.push_back({fmt::format("buying{}: {} of orders of {} lines; {} senders, durable", place.name, type,
                                       linesPerOrder, people),
                           static_cast<double>(orders) / seconds, "commands/s",
                           rawRowsPerSecond(*reader, *empty, before), "the same rows inserted raw, a transaction each",
                           "ratio >= 0.2"});
    }
    return figures;
}

void addSamples(Catalog& catalog, std::int64_t orders) {
    addAllAreas(catalog);
    PlanningSample sample;
    sample.series = sampleItems;
    addPlanningSample(catalog, sample);
    addBenchOrders(catalog, {orders, linesPerOrder, sampleItems});
}

std::vector<Command> sampleCommands(Program& program) {
    PlanningSample sample;
    sample.series = sampleItems;
    return planningSampleCommands(sample, program.clock, program.random);
}

std::vector<BenchFigure> benchEmbedded(Program& program, const std::string& folder, std::int64_t orders) {
    Catalog catalog;
    addSamples(catalog, orders);
    const auto file = folder + "/buying.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    const auto workspace = Workspace::open(file, catalog, program.clock, program.random);
    submitAll(workspace->bus(), sampleCommands(program));
    int count = 0;
    return measure(program,
                   {"", [&](const std::string&, std::size_t) -> CommandBus& { return workspace->bus(); },
                    [&] { return store::openSqlite(file, store::OpenMode::ReadOnly); },
                    [&] {
                        auto empty =
                            store::openSqlite(fmt::format("{}/floor{}.db", folder, ++count), store::OpenMode::Create);
                        store::migrate(*empty);
                        return empty;
                    }},
                   orders);
}

/// Emptied.
std::unique_ptr<store::Connection> emptied(const BenchDatabase& database) {
    auto connection = database.connect();
    connection->execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    store::migrate(*connection);
    return connection;
}

std::vector<BenchFigure> benchCentral(const BenchOptions& options, std::int64_t orders) {
    Program program;
    addSamples(program.catalog, orders);
    BenchCentre centre(program, options.central);
    const auto owner = centre.connect();
    Engine engine(*owner, program.catalog, program.clock, program.random);
    for (const auto& command : sampleCommands(program))
        if (const auto result = engine.process(std::span(&command, 1)).front(); !result.applied())
            throw Error("A command of the bench was refused: " + result.rejection.text);
    owner->execute("ANALYZE");
    std::map<std::string, std::string> urls;
    for (const auto& stage : orderStages)
        urls[stage.actor] = centre.url(stage.actor);
    centre.startEngine(options.folder);
    const BenchDatabase floor(options.central, "opsdesk_bench_floor");
    std::map<std::string, std::vector<std::unique_ptr<CentralBus>>> buses;
    return measure(
        program,
        {" --central",
         [&](const std::string& user, std::size_t person) -> CommandBus& {
             if (person == 0)
                 buses.clear(); // those of the stage before log out
             auto& all = buses[user];
             all.push_back(std::make_unique<CentralBus>(urls.at(user), program.catalog, program.clock, program.random));
             return *all.back();
         },
         [&] { return centre.connect(); }, [&] { return emptied(floor); }},
        orders);
}

} // namespace

/// Approvals and receipts of large orders, from 64 people at once.
std::vector<BenchFigure> benchBuying(Program& program, const BenchOptions& options) {
    const auto orders = options.size > 0 ? options.size : usualOrders;
    return options.central.empty() ? benchEmbedded(program, options.folder, orders) : benchCentral(options, orders);
}

} // namespace opsdesk
