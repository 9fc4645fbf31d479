#include "app/engine/Bench.h"
#include "app/engine/BenchCentre.h"

#include "core/base/Error.h"
#include "core/store/PostgresListener.h"
#include "core/sync/PostgresGate.h"
#include "core/sync/SyncSession.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <mutex>

namespace opsdesk {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t warmUp = 50;
constexpr const char* benchUser = "bench-integrator";

double quantile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

/// Counts what a console is told of, and waits for it.
class Bell {
public:
    void ring() {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_changed.notify_all();
    }
    void waitFor(std::int64_t count) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, 30s, [&] { return m_count >= count; }))
            throw Error("The other console saw nothing for half a minute.");
    }
    std::int64_t count() const {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_count = 0;
};

std::unique_ptr<SyncSession> openLive(Program& program, const std::string& url, const std::string& folder) {
    auto session = std::make_unique<SyncSession>(SyncSession::Options{url, folder, {}}, program.clock, program.random);
    if (!session->waitFor([](const LinkState& state) { return state.phase == LinkPhase::Live; }, 120s))
        throw Error("A console of the bench did not come in: " + session->state().problem);
    return session;
}

/// A command that changes one small row, another one each time.
Command defineNode(Program& program, std::int64_t number) {
    Command command;
    command.id = program.random.uuid(program.clock.now());
    command.type = "node.define";
    command.entity = 1;
    command.payload = fmt::format(R"({{"code":"N{}","name":"Bench {}","kind":"3pl"}})", number % 10, number);
    return command;
}

/// Milliseconds from the insert of a row, with a notification, to its receipt in another session.
std::vector<double> bareRounds(const BenchCentre& centre, std::int64_t rounds) {
    const auto owner = centre.connect();
    owner->execute("CREATE TABLE bench_floor (id bigint PRIMARY KEY, text text NOT NULL)");
    store::PostgresConnection ear(centre.url());
    store::PostgresListener listener(ear, {"bench_floor"});
    auto& insert = owner->cached("WITH put AS (INSERT INTO bench_floor (id, text) VALUES (?, 'about as much as a small "
                                 "command') RETURNING id) SELECT pg_notify('bench_floor', id::text) FROM put");
    std::vector<double> times;
    for (std::int64_t round = 0; round < rounds + warmUp; ++round) {
        const Stopwatch watch;
        insert.bind(0, Value(round));
        insert.run();
        while (listener.wait(10s).empty()) {
        }
        if (round >= warmUp)
            times.push_back(watch.seconds() * 1000);
    }
    return times;
}

/// Milliseconds from @p send until @p other announces the change that is in its cache by then.
template <class Send>
std::vector<double> rounds(SyncSession& other, std::int64_t count, const Send& send) {
    const auto bell = std::make_shared<Bell>();
    const auto subscription = other.committed().connect([bell](const Step& step) {
        if (std::ranges::find(step.tables, "node") != step.tables.end())
            bell->ring();
    });
    std::vector<double> times;
    for (std::int64_t round = 0; round < count + warmUp; ++round) {
        const auto seen = bell->count();
        const Stopwatch watch;
        send(round);
        bell->waitFor(seen + 1);
        if (round >= warmUp)
            times.push_back(watch.seconds() * 1000);
    }
    return times;
}

void requireApplied(const CommandResult& result) {
    if (!result.applied())
        throw Error("A command of the bench was refused: " + result.rejection.text);
}

} // namespace

/// Two consoles and an engine on this machine. One changes a row, the other has it in its cache.
std::vector<BenchFigure> benchLive(Program& program, const BenchOptions& options) {
    const auto count = options.size > 0 ? options.size : 1'000;
    BenchCentre centre(program, options.central);
    const auto floor = bareRounds(centre, count);
    centre.addUser(benchUser, "integrator");
    centre.startEngine(options.folder);
    const auto sender = openLive(program, centre.url(benchUser), options.folder + "/sender");
    const auto other = openLive(program, centre.url("controller"), options.folder + "/other");
    requireApplied(sender->submitAndWait(defineNode(program, -10)));
    PostgresGate gate(centre.url(benchUser));
    gate.hello();
    const auto queued = rounds(*other, count, [&](std::int64_t round) {
        const auto command = defineNode(program, round);
        gate.queue(std::span(&command, 1));
    });
    const auto submitted =
        rounds(*other, count, [&](std::int64_t round) { sender->submit(defineNode(program, round), {}); });
    const auto floorMillis = quantile(floor, 0.5);
    const auto* bare = "bare INSERT and NOTIFY until LISTEN has it, p50, ms";
    return {{"from the queueing call of one console to the row in another's cache, p50", quantile(queued, 0.5), "ms",
             floorMillis, bare, "ratio <= 8"},
            {"the same, p99", quantile(queued, 0.99), "ms", floorMillis, bare, "value <= 50"},
            {"from a decision in one window, made durable in its outbox, to the row in another's cache, p50",
             quantile(submitted, 0.5), "ms", floorMillis, bare, ""},
            {"the same, p99", quantile(submitted, 0.99), "ms", floorMillis, bare, "value <= 50"}};
}

/// A console comes back with decisions in its outbox: until the last has its result.
std::vector<BenchFigure> benchDrain(Program& program, const BenchOptions& options) {
    const auto count = options.size > 0 ? options.size : 1'000;
    BenchCentre centre(program, options.central);
    centre.addUser(benchUser, "integrator");
    centre.startEngine(options.folder);
    const auto url = centre.url(benchUser);
    const auto folder = options.folder + "/console";
    requireApplied(openLive(program, url, folder)->submitAndWait(defineNode(program, -10)));
    {
        std::vector<Command> commands;
        for (std::int64_t number = 0; number < count; ++number)
            commands.push_back(defineNode(program, number));
        Outbox(SyncMachine::outboxFile(folder), program.random).append(std::move(commands), program.clock.now());
    }
    const Stopwatch watch;
    SyncSession session(SyncSession::Options{url, folder, {}}, program.clock, program.random);
    const bool drained = session.waitFor(
        [](const LinkState& state) { return state.phase == LinkPhase::Live && state.pending == 0; }, 120s);
    const auto seconds = watch.seconds();
    if (!drained || session.state().attention > 0)
        throw Error("Not all decisions were applied: " + session.state().problem);
    return {{fmt::format("{} pending decisions, from reconnecting to the last result", count), seconds, "s", 0, "",
             "value <= 3"}};
}

} // namespace opsdesk
