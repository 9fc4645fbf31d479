#include "core/workflow/Engine.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/workflow/Timers.h"
#include "core/workflow/Turn.h"

#include <utility>

namespace opsdesk {

namespace {

/// Failures that running the commands one by one cannot get round.
bool concernsAll(const StoreError& error) {
    using Kind = StoreError::Kind;
    const auto kind = error.kind();
    return kind == Kind::Locked || kind == Kind::ReadOnly || kind == Kind::DiskFull || kind == Kind::Lost ||
           kind == Kind::Corrupt || kind == Kind::NotADatabase;
}

/// Enough for what people work on at a time; some tens of megabytes at most.
constexpr std::size_t rowsKept = 50'000;

constexpr std::size_t timersAtOnce = 64;

} // namespace

Engine::Engine(store::Connection& connection, const Catalog& catalog, Clock& clock, Random& random, TurnGuard* guard)
    : m_connection(connection), m_catalog(catalog), m_clock(clock), m_random(random), m_guard(guard) {
    readHeads();
}

/// The first of each transaction.
void Engine::begin() {
    if (m_guard)
        m_guard->begun();
}

void Engine::commit(store::Transaction& transaction, std::span<const Step> steps) {
    if (m_guard)
        m_guard->committing(steps);
    transaction.commit();
}

void Engine::readHeads() {
    auto& statement =
        m_connection.cached("SELECT entity, rev, step, audit_seq, audit_head FROM stream ORDER BY entity");
    m_heads.clear();
    while (statement.step())
        m_heads[statement.integer(0)] = {statement.integer(1), statement.integer(2), statement.integer(3),
                                         std::string(statement.text(4))};
    statement.reset();
}

void Engine::addEntity(std::int64_t entity) {
    {
        store::Transaction transaction(m_connection);
        begin();
        // There already where an earlier attempt ended before the seeds.
        m_connection.run("INSERT INTO stream (entity, rev, step, audit_seq, audit_head) VALUES (?, 0, 0, 0, ?) "
                         "ON CONFLICT (entity) DO NOTHING",
                         {entity, firstAuditHash()});
        commit(transaction, {});
    }
    Command command;
    command.id = Uuid::derived(Uuid(), fmt::format("workspace.begin/{}", entity));
    command.type = entity == 0 ? "workspace.begin" : "entity.begin";
    command.entity = entity;
    command.actor = engineUser().id;
    const auto results = process(std::span(&command, 1));
    if (!results.front().applied())
        throw Error("The workspace could not be made: " + results.front().rejection.text);
}

std::vector<CommandResult> Engine::process(std::span<const Command> commands) {
    const auto acceptedAt = m_clock.now();
    m_lastSteps.clear();
    try {
        store::Transaction transaction(m_connection);
        begin();
        // Another process may have run the engine since; the heads are read under the write lock.
        const auto left = std::exchange(m_heads, {});
        readHeads();
        auto rows = takeRows(left);
        Turn turn(*rows, m_catalog, m_random, acceptedAt, m_heads);
        turn.run(commands);
        turn.flush();
        auto steps = turn.steps();
        commit(transaction, steps);
        m_rows = std::move(rows);
        m_lastSteps = std::move(steps);
        m_heads = turn.heads();
        return turn.resultsOf(commands);
    } catch (const StoreError& error) {
        if (concernsAll(error))
            throw;
        log::warn("A batch of {} commands failed and runs again one by one: {}", commands.size(), error.what());
    }
    return replay(commands);
}

std::size_t Engine::fireTimers() {
    const auto due = dueTimers(m_connection, m_clock.now(), timersAtOnce);
    if (!due.empty())
        process(due);
    return due.size();
}

/// The rows that the last turn left in memory, unless someone wrote since: every command moves its stream's head.
std::unique_ptr<store::UnitOfWork> Engine::takeRows(const std::map<std::int64_t, StreamHead>& left) {
    auto rows = std::move(m_rows);
    if (!rows || left != m_heads || rows->size() > rowsKept)
        rows = std::make_unique<store::UnitOfWork>(m_connection);
    return rows;
}

/// The first that is not applied, whose result is then the last of @p results.
std::optional<Command> Engine::applyPart(std::span<const Command> part, Timestamp acceptedAt,
                                         std::vector<CommandResult>& results) {
    store::UnitOfWork rows(m_connection);
    Turn turn(rows, m_catalog, m_random, acceptedAt, m_heads);
    turn.run(part);
    turn.flush();
    m_heads = turn.heads();
    for (auto& step : turn.steps())
        m_lastSteps.push_back(std::move(step));
    const auto made = turn.resultsOf(part);
    for (std::size_t i = 0; i < part.size(); ++i) {
        results.push_back(made[i]);
        if (!made[i].applied())
            return part[i];
    }
    return {};
}

std::vector<CommandResult> Engine::processTogether(const std::function<std::optional<Command>()>& next) {
    constexpr std::size_t atATime = 4;
    const auto acceptedAt = m_clock.now();
    m_lastSteps.clear();
    m_rows.reset();
    std::vector<CommandResult> results;
    std::optional<Command> refused;
    try {
        store::Transaction transaction(m_connection);
        begin();
        readHeads();
        std::vector<Command> part;
        do {
            part.clear();
            for (auto command = next(); command; command = part.size() < atATime ? next() : std::nullopt)
                part.push_back(*std::move(command));
            refused = applyPart(part, acceptedAt, results);
        } while (!part.empty() && !refused);
        if (!refused) {
            commit(transaction, m_lastSteps);
            return results;
        }
    } catch (...) {
        m_lastSteps.clear();
        readHeads();
        throw;
    }
    keepRefusal(*refused, results.back());
    return results;
}

/// Of what was undone with all that it belonged to, the record remains.
void Engine::keepRefusal(const Command& command, const CommandResult& result) {
    m_lastSteps.clear();
    store::Transaction transaction(m_connection);
    begin();
    readHeads();
    store::UnitOfWork rows(m_connection);
    Turn turn(rows, m_catalog, m_random, m_clock.now(), m_heads);
    turn.keepRefusal(command, result);
    turn.flush();
    auto steps = turn.steps();
    commit(transaction, steps);
    m_lastSteps = std::move(steps);
    m_heads = turn.heads();
}

std::vector<CommandResult> Engine::replay(std::span<const Command> commands) {
    const auto acceptedAt = m_clock.now();
    store::Transaction transaction(m_connection);
    begin();
    readHeads();
    auto heads = m_heads;
    std::vector<CommandResult> results;
    std::vector<Step> steps;
    const auto attempt = [&](const Command& command, const auto& what) {
        store::Savepoint savepoint(m_connection);
        store::UnitOfWork rows(m_connection);
        Turn turn(rows, m_catalog, m_random, acceptedAt, heads);
        what(turn);
        turn.flush();
        savepoint.release();
        heads = turn.heads();
        results.push_back(turn.resultsOf(std::span(&command, 1)).front());
        const auto made = turn.steps();
        steps.insert(steps.end(), made.begin(), made.end());
    };
    for (const auto& command : commands) {
        try {
            attempt(command, [&](Turn& turn) { turn.run(std::span(&command, 1)); });
        } catch (const StoreError& error) {
            if (concernsAll(error))
                throw;
            attempt(command, [&](Turn& turn) { turn.park(command, error.what()); });
        }
    }
    commit(transaction, steps);
    m_heads = heads;
    m_lastSteps = steps;
    return results;
}

} // namespace opsdesk
