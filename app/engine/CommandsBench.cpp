#include "app/engine/Bench.h"
#include "app/engine/BenchOrders.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/PlanningSample.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>

namespace opsdesk {

namespace {

constexpr int senders = 4;
constexpr int inFlight = 16;
/// One sender of commands: keeps so many on their way, and no more.
class Sender {
public:
    explicit Sender(CommandBus& bus) : m_bus(bus) {}
    ~Sender() { drain(0); }

    void send(Command command) {
        drain(inFlight - 1);
        {
            const std::lock_guard lock(m_mutex);
            ++m_open;
        }
        m_bus.submit(std::move(command), [this](const CommandResult& result) {
            const std::lock_guard lock(m_mutex);
            --m_open;
            if (!result.applied())
                m_failure = result.rejection.text;
            m_changed.notify_one();
        });
    }
    void drain(int upTo) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_open <= upTo; });
    }
    const std::string& failure() const { return m_failure; }

private:
    CommandBus& m_bus;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_open = 0;
    std::string m_failure;
};

/// Sends what one person after another does with @p accepts and as many orders from @p first on: a list of them at a
/// time, as people do: accept a list, submit a list, approve a list, receive a delivery.
void sendList(CommandBus& bus, std::span<Command> accepts, std::int64_t first, std::uint64_t seed) {
    SystemClock clock;
    SeededRandom random(seed);
    Sender sender(bus);
    const auto send = [&](Command command) {
        command.id = random.uuid(clock.now());
        sender.send(std::move(command));
    };
    constexpr std::size_t list = 20;
    for (std::size_t start = 0; start < accepts.size(); start += list) {
        const auto end = std::min(start + list, accepts.size());
        for (auto at = start; at < end; ++at)
            send(std::move(accepts[at]));
        for (std::int64_t stage = 0; stage < orderStageCount; ++stage)
            for (auto at = start; at < end; ++at)
                send(orderDecision(first + static_cast<std::int64_t>(at), stage));
    }
    sender.drain(0);
    if (!sender.failure().empty())
        throw Error("A command of the bench was refused: " + sender.failure());
}

} // namespace

/// Each order is decided on four times beside one suggestion that is accepted. What the engine does because of them,
/// such as gathering an accepted suggestion into its supplier's draft, takes its time and is not counted.
std::vector<BenchFigure> benchCommands(Program& program, const BenchOptions& options) {
    if (!options.central.empty())
        return benchCentralCommands(program, options);
    const std::int64_t share = std::max<std::int64_t>(1, (options.size > 0 ? options.size : 5'000) / senders);
    const auto orders = share * senders;
    PlanningSample sample;
    sample.series = orders;
    Catalog catalog;
    addAllAreas(catalog);
    addPlanningSample(catalog, sample);
    addBenchOrders(catalog, {orders});
    const auto file = options.folder + "/commands.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    const auto workspace = Workspace::open(file, catalog, program.clock, program.random);
    submitAll(workspace->bus(), planningSampleCommands(sample, program.clock, program.random));
    submitAll(workspace->bus(), sampleSuggestionCommands(orders, sample.asOf, program.clock, program.random));
    auto accepts = acceptCommands(*store::openSqlite(file, store::OpenMode::ReadOnly), orders, program);
    const auto floor = rawDurableCommitsPerSecond(options.folder);
    const Stopwatch watch;
    std::vector<std::thread> threads;
    for (std::int64_t sender = 0; sender < senders; ++sender)
        threads.emplace_back([&, first = sender * share] {
            const auto own =
                std::span(accepts).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(share));
            sendList(workspace->bus(), own, first, static_cast<std::uint64_t>(first) + 1);
        });
    for (auto& thread : threads)
        thread.join();
    const auto commands = static_cast<double>(orders * (orderStageCount + 1));
    return {{"commands: accept, submit, approve, release, receive; 4 senders × 16 in flight, durable",
             commands / watch.seconds(), "commands/s", floor, "raw SQLite, single-row durable commits/s",
             "ratio >= 1.0"}};
}

} // namespace opsdesk
