#include "app/engine/Bench.h"
#include "app/engine/BenchCentre.h"
#include "app/engine/BenchDatabase.h"
#include "app/engine/BenchOrders.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/PlanningSample.h"
#include "core/sync/CentralBus.h"
#include "core/workflow/Engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <future>
#include <memory>
#include <span>

namespace opsdesk {

namespace {

/// Quoted for the shell.
std::string quoted(const std::string& word) {
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

/// What @p command printed. @throws Error when it failed
std::string outputOf(const std::string& command) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen((command + " 2>&1").c_str(), "r"), ::pclose);
    std::string output;
    std::array<char, 4096> part{};
    while (pipe && std::fgets(part.data(), static_cast<int>(part.size()), pipe.get()))
        output += part.data();
    if (!pipe || ::pclose(pipe.release()) != 0)
        throw Error("pgbench, the floor of this bench, did not run; install postgresql-15. It said: " + output);
    return output;
}

/// PostgreSQL's own bench on the same cluster, in a database of its own.
class PgBench {
public:
    explicit PgBench(const std::string& superuser) : m_database(superuser, "opsdesk_bench_floor") {
        run("-i -q -s 10");
    }

    /// Transactions a second of @p clients.
    double transactionsPerSecond(int clients) const {
        const auto output = run(fmt::format("-N -n -c {} -j {} -T 6", clients, std::min(clients, 2)));
        const auto at = output.find("tps = ");
        if (at == std::string::npos)
            throw Error("pgbench printed no figure: " + output);
        return std::stod(output.substr(at + 6));
    }

private:
    std::string run(const std::string& options) const {
        return outputOf("PATH=$PATH:/usr/lib/postgresql/15/bin pgbench " + options + " " + quoted(m_database.url()));
    }

    BenchDatabase m_database;
};

/// One person at a time: sends the next command when the last one's result is there.
class ClosedLoop {
public:
    ClosedLoop(std::unique_ptr<CentralBus> bus, std::vector<Command> commands)
        : m_bus(std::move(bus)), m_commands(std::move(commands)) {}

    /// Sends the commands up to @p end, one after the other.
    void start(std::size_t end) {
        m_end = std::min(end, m_commands.size());
        m_finished = {};
        sendNext();
    }
    /// Waits for the last of them. @throws Error when one was refused
    void finish() {
        m_finished.get_future().get();
        if (!m_failure.empty())
            throw Error("A command of the bench was refused: " + m_failure);
    }

private:
    void sendNext() {
        if (m_next == m_end)
            return m_finished.set_value();
        m_bus->submit(std::move(m_commands[m_next++]), [this](const CommandResult& result) {
            if (!result.applied())
                m_failure = result.rejection.text;
            sendNext();
        });
    }

    std::unique_ptr<CentralBus> m_bus;
    std::vector<Command> m_commands;
    std::size_t m_next = 0, m_end = 0;
    std::string m_failure;
    std::promise<void> m_finished;
};

struct Measured {
    double commands = 0, seconds = 0;
};

/// Lets all of them send up to their @p end-th command.
double sendUpTo(std::span<const std::unique_ptr<ClosedLoop>> loops, std::size_t end) {
    const Stopwatch watch;
    for (const auto& loop : loops)
        loop->start(end);
    for (const auto& loop : loops)
        loop->finish();
    return watch.seconds();
}

/// So many people of one role do @p commands between them, each one after the other. The first of each finds a new
/// session with no plans, and is not counted, as pgbench does not count connecting.
Measured sendAs(Program& program, const std::string& url, int senders, std::span<const Command> commands) {
    std::vector<std::vector<Command>> shares(static_cast<std::size_t>(senders));
    for (std::size_t i = 0; i < commands.size(); ++i)
        shares[i % shares.size()].push_back(commands[i]);
    std::vector<std::unique_ptr<ClosedLoop>> loops;
    for (auto& share : shares)
        loops.push_back(std::make_unique<ClosedLoop>(
            std::make_unique<CentralBus>(url, program.catalog, program.clock, program.random), std::move(share)));
    constexpr std::size_t uncounted = 1;
    sendUpTo(loops, uncounted);
    return {static_cast<double>(commands.size() - uncounted * loops.size()), sendUpTo(loops, commands.size())};
}

/// Fills the centre as its owner, a command at a time, before anybody works in it.
void fill(store::Connection& owner, Program& program, std::vector<Command> commands) {
    Engine engine(owner, program.catalog, program.clock, program.random);
    for (const auto& command : commands)
        if (const auto result = engine.process(std::span(&command, 1)).front(); !result.applied())
            throw Error("A command of the bench was refused: " + result.rejection.text);
}

/// The commands of @p count orders from @p first on: a list for each stage, and the suggestions accepted first.
std::vector<std::vector<Command>> listsOf(Program& program, std::int64_t first, std::int64_t count,
                                          std::span<const Command> accepts) {
    std::vector<std::vector<Command>> lists;
    lists.emplace_back(accepts.begin() + first, accepts.begin() + first + count);
    for (std::int64_t stage = 0; stage < orderStageCount; ++stage) {
        auto& list = lists.emplace_back();
        for (auto order = first; order < first + count; ++order) {
            list.push_back(orderDecision(order, stage));
            list.back().id = program.random.uuid(program.clock.now());
        }
    }
    return lists;
}

} // namespace

/// From one, eight and 64 people, each of whom waits for each result, as pgbench's clients do. What the engine does
/// because of the commands takes its time and is not counted.
std::vector<BenchFigure> benchCentralCommands(Program& outer, const BenchOptions& options) {
    struct Round {
        int senders;
        std::int64_t orders;
        std::string aim;
    };
    const auto most = options.size > 0 ? options.size : 4'000;
    const std::array<Round, 3> rounds{{{1, most / 10, ""}, {8, most / 4, ""}, {64, most, "ratio >= 0.5"}}};
    std::int64_t orders = 0;
    for (const auto& round : rounds)
        orders += round.orders;
    Program program;
    addAllAreas(program.catalog);
    PlanningSample sample;
    sample.series = orders;
    addPlanningSample(program.catalog, sample);
    addBenchOrders(program.catalog, {orders});
    BenchCentre centre(program, options.central);
    const auto owner = centre.connect();
    fill(*owner, program, planningSampleCommands(sample, program.clock, program.random));
    fill(*owner, program, sampleSuggestionCommands(orders, sample.asOf, program.clock, program.random));
    const auto accepts = acceptCommands(*owner, orders, program);
    owner->execute("ANALYZE");
    const PgBench floor(options.central);
    std::map<std::string, std::string> urls;
    for (const char* user : {"planner", "buyer-lead", "buyer", "warehouse"})
        urls[user] = centre.url(user);
    centre.startEngine(options.folder);
    std::vector<BenchFigure> figures;
    std::int64_t first = 0;
    for (const auto& round : rounds) {
        const auto pgbench = floor.transactionsPerSecond(round.senders);
        Measured all;
        for (const auto& list : listsOf(program, first, round.orders, accepts)) {
            const auto one = sendAs(outer, urls.at(list.front().actor), round.senders, list);
            all.commands += one.commands;
            all.seconds += one.seconds;
        }
        first += round.orders;
        figures.push_back(
            {fmt::format("commands --central: accept, submit, approve, release, receive; {} senders × 1 in "
                         "flight, durable",
                         round.senders),
             all.commands / all.seconds, "commands/s", pgbench,
             fmt::format("pgbench -N with {} clients, transactions/s", round.senders), round.aim});
    }
    return figures;
}

} // namespace opsdesk
