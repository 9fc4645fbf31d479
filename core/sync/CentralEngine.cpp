#include "core/sync/CentralEngine.h"

#include "core/base/Log.h"
#include "core/sync/CentralRoles.h"
#include "core/sync/CentreSession.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <poll.h>

namespace opsdesk {

namespace {

using namespace std::chrono_literals;
using Kind = StoreError::Kind;

constexpr auto standbyInterval = 250ms; ///< how often the lease is looked at
constexpr auto idleInterval = 250ms;    ///< how often the queue is, should a notification be lost
constexpr auto busyFor = 20ms;          ///< after a command: the next one is awaited by looking
constexpr auto busyPause = 300us;
constexpr auto longestPause = 5'000ms;
constexpr auto timerInterval = 1'000ms;

const std::set<std::string> tablesOfPeople{"app_user", "user_entity", "delegation"};

Timestamp serverTime(store::Connection& connection) {
    return Timestamp(
        asInteger(connection.scalar("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint").value()));
}

void logAll(const std::vector<std::string>& problems) {
    for (const auto& problem : problems)
        log::warn("{}", problem);
}

} // namespace

/// What is gone with a lost connection or lease.
struct CentralEngine::Session {
    explicit Session(const CentralEngineOptions& options)
        : connection(openCentre(options.url)), listener(*connection, {"opsdesk_queue"}), queue(*connection),
          lease(*connection, options.holder) {
        connection->run("SELECT set_config('application_name', ?, false)", {std::string(Lease::applicationName)});
        // Its statements find rows by key, so that a plan that is kept fits tables of any size.
        connection->execute("SET plan_cache_mode = force_generic_plan; SET enable_hashjoin = off; "
                            "SET enable_mergejoin = off; SET enable_seqscan = off");
        // A result is told when it is durable. Should this process hang in a transaction, the server ends it.
        connection->execute("SET synchronous_commit = on; SET idle_in_transaction_session_timeout = '60s'; "
                            "SET statement_timeout = 0; SET lock_timeout = '30s'");
    }

    std::unique_ptr<store::PostgresConnection> connection;
    store::PostgresListener listener;
    CentralQueue queue;
    Lease lease;
};

CentralEngine::CentralEngine(CentralEngineOptions options, const Catalog& catalog, Random& random)
    : m_options(std::move(options)), m_catalog(catalog), m_random(random), m_anchor(m_options.anchorFile, m_clock) {}

CentralEngine::~CentralEngine() = default;

void CentralEngine::stop() noexcept {
    m_stopping = true;
    m_wakeup.signal();
}

void CentralEngine::run() {
    while (!m_stopping) {
        try {
            attempt();
            m_failures = 0;
        } catch (const LeaseLost& lost) {
            log::warn("{}", lost.what());
        } catch (const StoreError& error) {
            if (mustEnd(error))
                throw;
            log::warn("{}", error.what());
            ++m_failures;
        }
        m_session.reset();
        if (m_failures > 0 && !m_stopping)
            pause(std::min(longestPause, 100ms * (1 << std::min(m_failures, 6))));
    }
}

/// Nothing that time mends, or nothing that a person is told of in a log.
bool CentralEngine::mustEnd(const StoreError& error) const {
    if (error.kind() == Kind::Newer || error.kind() == Kind::NotADatabase || error.kind() == Kind::Corrupt)
        return true;
    return !m_wasThere && error.kind() != Kind::Lost;
}

void CentralEngine::attempt() {
    m_session = std::make_unique<Session>(m_options);
    m_wasThere = true;
    if (awaitLease())
        work();
}

bool CentralEngine::awaitLease() {
    bool said = false;
    while (!m_stopping) {
        if (m_session->lease.tryTake())
            return true;
        if (!said)
            log::info("Another engine works on {}; this one stands by.", m_session->connection->name());
        said = true;
        m_failures = 0;
        pause(standbyInterval);
    }
    return false;
}

void CentralEngine::work() {
    auto& connection = *m_session->connection;
    const auto term = m_session->lease.term();
    Heartbeat heartbeat(m_options.url, term);
    m_clock.set(serverTime(connection));
    m_idle = false;
    Engine engine(connection, m_catalog, m_clock, m_random, this);
    m_anchor.begin(connection, engine.heads());
    anchor(engine, true);
    log::info("This engine works on {} now, in term {}.", connection.name(), term);
    while (!m_stopping)
        workOnce(engine, heartbeat);
    anchor(engine, true);
    m_session->lease.release();
    log::info("This engine handed {} over.", connection.name());
}

void CentralEngine::workOnce(Engine& engine, Heartbeat& heartbeat) {
    if (heartbeat.isOver())
        throw LeaseLost("Another engine has taken over; this one stands by.");
    auto seen = m_session->queue.look();
    if (Steady::now() - m_timersLookedAt >= timerInterval)
        fireTimers(engine);
    if (seen.commands.empty()) {
        rest();
    } else {
        m_clock.set(seen.at);
        process(engine, std::move(seen.commands));
        m_busyUntil = Steady::now() + busyFor;
        m_failures = 0;
    }
    anchor(engine, false);
}

/// What nobody asks for in time is asked for by the engine, however busy it is.
void CentralEngine::fireTimers(Engine& engine) {
    m_timersLookedAt = Steady::now();
    m_clock.set(serverTime(*m_session->connection));
    m_taken = {};
    if (engine.fireTimers() > 0)
        m_idle = false;
}

/// A failure that no replay gets round is one command's, or everything's: alone, each shows.
void CentralEngine::process(Engine& engine, std::vector<QueuedCommand> taken) {
    try {
        return runTurn(engine, taken);
    } catch (const LeaseLost&) {
        throw;
    } catch (const StoreError& error) {
        if (error.kind() != Kind::Constraint && error.kind() != Kind::Other)
            throw;
        log::warn("A batch of {} commands cannot be kept and is tried one by one: {}", taken.size(), error.what());
    } catch (const std::exception& failure) {
        log::warn("A batch of {} commands failed and is tried one by one: {}", taken.size(), failure.what());
    }
    for (auto& queued : taken)
        processAlone(engine, queued);
}

void CentralEngine::processAlone(Engine& engine, QueuedCommand& queued) {
    std::vector<QueuedCommand> one{queued};
    std::string why;
    try {
        return runTurn(engine, one);
    } catch (const LeaseLost&) {
        throw;
    } catch (const StoreError& error) {
        if (error.kind() != Kind::Constraint && error.kind() != Kind::Other)
            throw;
        why = error.what();
    } catch (const std::exception& failure) {
        why = failure.what();
    }
    one.front().command =
        unreadable(queued.command.id, queued.command.actor, "It could not be recorded as it is: " + why);
    runTurn(engine, one);
}

void CentralEngine::runTurn(Engine& engine, std::vector<QueuedCommand>& taken) {
    std::vector<Command> commands;
    commands.reserve(taken.size());
    for (const auto& queued : taken)
        commands.push_back(queued.command);
    m_taken = taken;
    engine.process(commands);
    m_idle = false;
    if (m_peopleChanged)
        logAll(endDisabledSessions(*m_session->connection));
}

void CentralEngine::begun() {
    if (m_idle)
        m_session->lease.busy();
    else
        m_session->lease.require();
}

void CentralEngine::committing(std::span<const Step> steps) {
    m_peopleChanged = std::ranges::any_of(steps, [](const Step& step) {
        return std::ranges::any_of(step.tables, [](const auto& table) { return tablesOfPeople.contains(table); });
    });
    if (m_peopleChanged)
        logAll(alignLogins(*m_session->connection));
    // What was known already changes nothing, but its sender waits as well.
    std::set<std::int64_t> entities;
    for (const auto& queued : m_taken)
        entities.insert(queued.command.entity);
    for (const auto& step : steps)
        entities.insert(step.entity);
    m_session->queue.remove(m_taken, fmt::format("{}", fmt::join(entities, ",")));
}

/// Nothing waits: for a moment the next command is awaited by looking, which is cheaper for all than being told of
/// each.
void CentralEngine::rest() {
    if (Steady::now() < m_busyUntil) {
        m_session->listener.wait(busyPause, m_wakeup.handle());
    } else if (!m_idle) {
        // Before the next look, not after it: whoever queues from now on tells.
        m_session->lease.idle();
        m_idle = true;
    } else {
        m_session->listener.wait(idleInterval, m_wakeup.handle());
    }
}

void CentralEngine::anchor(const Engine& engine, bool now) {
    try {
        m_anchor.keep(*m_session->connection, engine.heads(), now);
    } catch (const StoreError& error) {
        if (error.kind() != Kind::Other)
            throw;
        // The centre goes on without; the next try is in a while.
        log::warn("{}", error.what());
    }
}

/// Ends at once when the engine is to stop.
void CentralEngine::pause(std::chrono::milliseconds time) {
    pollfd handle{m_wakeup.handle(), POLLIN, 0};
    ::poll(&handle, 1, static_cast<int>(time.count()));
}

} // namespace opsdesk
