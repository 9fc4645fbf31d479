#include "core/workflow/EmbeddedBus.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/store/Migrator.h"
#include "core/store/SqliteCache.h"
#include "core/workflow/CommandRow.h"

namespace opsdesk {

namespace {

constexpr std::size_t batchLimit = 256;
constexpr auto pollInterval = std::chrono::milliseconds(10);
constexpr auto patience = std::chrono::seconds(10);
constexpr auto timerInterval = std::chrono::seconds(1);

/// Opening for work changes a file, if only its header: first it must be one of ours.
std::unique_ptr<store::Connection> openForWork(const std::string& file) {
    store::requireOwnSchema(*store::openSqlite(file, store::OpenMode::ReadOnly));
    return store::openSqlite(file, store::OpenMode::ReadWrite);
}

} // namespace

EmbeddedBus::EmbeddedBus(const std::string& file, const Catalog& catalog, Clock& clock, Random& random)
    : m_catalog(catalog), m_clock(clock), m_random(random), m_connection(openForWork(file)),
      m_anchor(file + ".anchor", clock), m_lock(file + ".lock") {
    becomeEngine();
    if (!m_engine)
        store::requireCurrentSchema(*m_connection);
    auto& steps = m_connection->cached("SELECT entity, step FROM stream");
    while (steps.step())
        m_announced[steps.integer(0)] = steps.integer(1);
    steps.reset();
    m_thread = std::thread([this] { run(); });
}

EmbeddedBus::~EmbeddedBus() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void EmbeddedBus::submit(Command command, Done done) {
    {
        const std::lock_guard lock(m_mutex);
        m_incoming.push_back({std::move(command), std::move(done)});
    }
    m_wake.notify_one();
}

std::vector<CommandResult> EmbeddedBus::submitTogether(const Next& next) {
    const auto together = std::make_shared<Together>();
    together->next = next;
    auto done = together->done.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_together.push_back(together);
    }
    m_wake.notify_one();
    auto results = done.get();
    return results ? *std::move(results) : CommandBus::submitTogether(next);
}

std::vector<EmbeddedBus::Waiting> EmbeddedBus::take() {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, pollInterval, [&] { return m_stopping || !m_incoming.empty() || !m_together.empty(); });
    std::vector<Waiting> batch;
    while (!m_incoming.empty() && batch.size() < batchLimit) {
        batch.push_back(std::move(m_incoming.front()));
        m_incoming.pop_front();
    }
    return batch;
}

void EmbeddedBus::run() {
    while (true) {
        auto batch = take();
        const bool stop = batch.empty() && m_passedOn.empty() && [&] {
            const std::lock_guard lock(m_mutex);
            return m_stopping && m_incoming.empty();
        }();
        try {
            if (stop) {
                anchor(true);
                return;
            }
            work(batch);
        } catch (const std::exception& failure) {
            fail(batch, failure.what());
            if (stop)
                return;
        }
    }
}

void EmbeddedBus::work(std::vector<Waiting>& batch) {
    if (m_engine || becomeEngine())
        process(batch);
    else
        passOn(batch);
    processTogether();
    fireTimers();
    sayThatWaiting();
    const auto version = asInteger(m_connection->scalar("PRAGMA data_version").value_or(Value()));
    if (version != m_dataVersion) {
        if (m_engine)
            processQueue();
        collectResults();
        announceSteps();
        m_dataVersion = version;
    }
    anchor(false);
}

bool EmbeddedBus::becomeEngine() {
    if (!m_lock.tryAcquire())
        return false;
    store::migrate(*m_connection);
    auto engine = std::make_unique<Engine>(*m_connection, m_catalog, m_clock, m_random);
    m_anchor.begin(*m_connection, engine->heads());
    m_engine = std::move(engine);
    // What this process passed on itself waits there too, and its own writes do not change the data version.
    m_dataVersion = -1;
    return true;
}

void EmbeddedBus::process(std::vector<Waiting>& batch) {
    if (batch.empty())
        return;
    std::vector<Command> commands;
    commands.reserve(batch.size());
    for (const auto& waiting : batch)
        commands.push_back(waiting.command);
    const auto results = m_engine->process(commands);
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i].done(results[i]);
    batch.clear();
    announceOwn();
}

/// The undertaking that has waited longest, when nothing is left that came in before it.
void EmbeddedBus::processTogether() {
    std::shared_ptr<Together> together;
    {
        const std::lock_guard lock(m_mutex);
        if (m_together.empty() || !m_incoming.empty())
            return;
        together = std::move(m_together.front());
        m_together.pop_front();
    }
    try {
        if (m_engine || becomeEngine()) {
            auto results = [&] {
                const store::LargeCache cache(*m_connection);
                return m_engine->processTogether(together->next);
            }();
            announceOwn();
            together->done.set_value(std::move(results));
        } else {
            together->done.set_value(std::nullopt);
        }
    } catch (...) {
        together->done.set_exception(std::current_exception());
    }
}

void EmbeddedBus::fireTimers() {
    const auto now = std::chrono::steady_clock::now();
    if (!m_engine || now - m_timersLookedAt < timerInterval)
        return;
    m_timersLookedAt = now;
    if (m_engine->fireTimers() > 0)
        announceOwn();
}

void EmbeddedBus::processQueue() {
    while (true) {
        std::vector<Command> commands;
        auto& queued = m_connection->cached("SELECT envelope FROM command_queue ORDER BY place, id LIMIT 256");
        while (queued.step())
            commands.push_back(fromEnvelope(queued.text(0)));
        queued.reset();
        if (commands.empty())
            return;
        m_engine->process(commands);
        // A crash before this leaves them queued: run again, they are known by id and nothing is done twice.
        store::Transaction transaction(*m_connection);
        for (const auto& command : commands)
            m_connection->run("DELETE FROM command_queue WHERE id = ?", {command.id.toString()});
        transaction.commit();
        announceOwn();
    }
}

void EmbeddedBus::announceOwn() {
    for (const auto& step : m_engine->lastSteps()) {
        committed().announce(step);
        m_announced[step.entity] = m_engine->heads().at(step.entity).step;
    }
}

void EmbeddedBus::passOn(std::vector<Waiting>& batch) {
    if (batch.empty())
        return;
    store::Transaction transaction(*m_connection);
    auto place = asInteger(m_connection->scalar("SELECT coalesce(max(place), 0) FROM command_queue").value_or(Value()));
    for (const auto& waiting : batch)
        m_connection->run(
            "INSERT INTO command_queue (id, place, envelope) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
            {waiting.command.id.toString(), ++place, toEnvelope(waiting.command)});
    transaction.commit();
    for (auto& waiting : batch) {
        auto id = waiting.command.id.toString();
        m_passedOn.emplace(std::move(id), std::move(waiting));
    }
    batch.clear();
    m_passedOnAt = std::chrono::steady_clock::now();
    m_saidThatWaiting = false;
}

void EmbeddedBus::sayThatWaiting() {
    if (m_saidThatWaiting || m_passedOn.empty() || std::chrono::steady_clock::now() - m_passedOnAt < patience)
        return;
    log::warn("Another process has {} open and has not answered for {} seconds; {} commands wait in its queue and are "
              "applied by whichever process works on it next.",
              m_connection->name(), patience.count(), m_passedOn.size());
    m_saidThatWaiting = true;
}

void EmbeddedBus::collectResults() {
    if (m_passedOn.empty())
        return;
    std::vector<std::vector<Value>> ids;
    for (auto at = m_passedOn.begin(); at != m_passedOn.end(); at = m_passedOn.equal_range(at->first).second)
        ids.push_back({at->first});
    const auto& type = commandRowType();
    std::vector<CommandRow> recorded;
    m_connection->read("command", type.tableColumns, type.keys, ids, [&](store::Statement& statement) {
        recorded.push_back(*static_cast<const CommandRow*>(type.read(statement).get()));
    });
    for (const auto& row : recorded) {
        const auto [first, last] = m_passedOn.equal_range(row.id.toString());
        std::vector<Waiting> answered;
        for (auto at = first; at != last; ++at)
            answered.push_back(std::move(at->second));
        m_passedOn.erase(first, last);
        const auto* kind = m_catalog.findCommand(row.type);
        for (const auto& waiting : answered)
            waiting.done(answerTo(waiting.command, row, kind && kind->bulk));
    }
}

void EmbeddedBus::announceSteps() {
    std::vector<Step> steps;
    auto& heads = m_connection->cached("SELECT entity, rev, step FROM stream ORDER BY entity");
    while (heads.step()) {
        auto& announced = m_announced[heads.integer(0)];
        // A step number that fell back means a restore: everything may have changed.
        if (heads.integer(2) < announced)
            steps.push_back({heads.integer(0), 0, heads.integer(1), {}});
        else if (heads.integer(2) > announced)
            readSteps(heads.integer(0), announced, steps);
        announced = heads.integer(2);
    }
    heads.reset();
    for (const auto& step : steps)
        committed().announce(step);
}

/// What others did to @p entity after the step @p known.
void EmbeddedBus::readSteps(std::int64_t entity, std::int64_t known, std::vector<Step>& steps) {
    auto& rows = m_connection->cached(
        "SELECT revision_from, revision_to, tables FROM step WHERE entity = ? AND step > ? ORDER BY step");
    rows.bind(0, Value(entity));
    rows.bind(1, Value(known));
    while (rows.step()) {
        Step step{entity, rows.integer(0), rows.integer(1), {}};
        const auto tables = boost::json::parse(std::string(rows.text(2)));
        for (const auto& table : tables.as_array())
            step.tables.emplace_back(table.as_string());
        steps.push_back(std::move(step));
    }
    rows.reset();
}

void EmbeddedBus::fail(std::vector<Waiting>& batch, const std::string& why) {
    log::warn("{}", why);
    for (auto& waiting : batch)
        if (waiting.done)
            waiting.done({waiting.command.id, CommandState::Parked, {"engine_failure", why, {}}, 0, "{}"});
    batch.clear();
}

void EmbeddedBus::anchor(bool now) {
    if (m_engine)
        m_anchor.keep(*m_connection, m_engine->heads(), now);
}

} // namespace opsdesk
