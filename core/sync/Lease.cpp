#include "core/sync/Lease.h"

#include "core/base/Log.h"

#include <fmt/ranges.h>

#include <chrono>
#include <memory>
#include <poll.h>
#include <set>

namespace opsdesk {

namespace {

using namespace std::chrono_literals;

constexpr auto beatInterval = 1'000ms;

/// Where another engine's lease stands.
struct Standing {
    std::string holder;
    std::int64_t backend = 0;
    bool alive = false;
};

Standing readStanding(store::Connection& session) {
    auto& row = session.cached(
        "SELECT l.holder, l.backend, h.seen_at > clock_timestamp() - interval '3 seconds' AND EXISTS (SELECT FROM "
        "pg_stat_activity a WHERE a.pid = l.backend AND a.datname = current_database()) "
        "FROM engine_lease l CROSS JOIN engine_heartbeat h");
    if (!row.step())
        throw StoreError(StoreError::Kind::Corrupt, fmt::format("The centre {} has lost its engine's lease; restore it "
                                                                "from a backup.",
                                                                session.name()));
    Standing standing{std::string(row.text(0)), row.integer(1), row.integer(2) != 0};
    row.reset();
    return standing;
}

/// The server waits for the session's end, so that no lock of it is left.
void endSession(store::Connection& session, std::int64_t backend) {
    session.scalar("SELECT pg_terminate_backend(a.pid, 2000) FROM pg_stat_activity a WHERE a.pid = ? AND a.datname = "
                   "current_database() AND a.application_name = ? AND a.pid <> pg_backend_pid()",
                   {backend, std::string(Lease::applicationName)});
}

[[noreturn]] void lose(std::int64_t term) {
    throw LeaseLost(fmt::format("Another engine has taken over from term {}; this one writes nothing more.", term));
}

} // namespace

Lease::Lease(store::PostgresConnection& session, std::string holder)
    : m_session(session), m_holder(std::move(holder)) {}

bool Lease::tryTake() {
    store::Transaction transaction(m_session);
    // Of several that wait one goes on; and whoever is stopped in the middle of a transaction keeps nobody waiting for
    // long.
    const auto alone = m_session.scalar("SELECT pg_try_advisory_xact_lock(hashtext('opsdesk engine_lease'))");
    if (asInteger(alone.value()) == 0)
        return false;
    const auto standing = readStanding(m_session);
    if (!standing.holder.empty() && standing.alive)
        return false;
    if (!standing.holder.empty()) {
        if (standing.holder != m_holder)
            log::warn("The engine {} does not answer any more; {} takes over.", standing.holder, m_holder);
        endSession(m_session, standing.backend);
    }
    m_session.execute("SET LOCAL lock_timeout = '2s'");
    const auto term =
        m_session.scalar("UPDATE engine_lease SET term = term + 1, holder = ?, backend = pg_backend_pid(), "
                         "idle = false RETURNING term",
                         {m_holder});
    m_session.run("UPDATE engine_heartbeat SET term = ?, seen_at = clock_timestamp()", {term.value()});
    transaction.commit();
    m_term = asInteger(term.value());
    return true;
}

void Lease::require() {
    m_session.readLater("SELECT count(*) FROM (SELECT FROM engine_lease WHERE term = ? FOR SHARE) AS own", {m_term},
                        [term = m_term](const store::Statement& row) {
                            if (row.integer(0) != 1)
                                lose(term);
                        });
}

void Lease::idle() {
    // Not worth a write to the disk: a wrong flag costs a moment's delay, or a notification too many.
    if (m_session.run("UPDATE engine_lease SET idle = true WHERE term = ? AND set_config('synchronous_commit', 'off', "
                      "true) IS NOT NULL",
                      {m_term}) == 0)
        lose(m_term);
}

void Lease::busy() {
    if (m_session.run("UPDATE engine_lease SET idle = false WHERE term = ?", {m_term}) == 0)
        lose(m_term);
}

void Lease::release() {
    m_session.run("UPDATE engine_lease SET holder = '', idle = true WHERE term = ?", {m_term});
}

Heartbeat::Heartbeat(std::string url, std::int64_t term)
    : m_url(std::move(url)), m_term(term), m_thread([this] { run(); }) {}

Heartbeat::~Heartbeat() {
    m_stopping = true;
    m_wakeup.signal();
    m_thread.join();
}

void Heartbeat::run() {
    std::unique_ptr<store::Connection> connection;
    while (!m_stopping && !m_over) {
        try {
            if (!connection) {
                connection = store::openPostgres(m_url);
                connection->run("SELECT set_config('application_name', ?, false)",
                                {std::string(Lease::applicationName)});
                connection->execute("SET synchronous_commit = off");
            }
            beat(*connection);
        } catch (const StoreError& error) {
            connection.reset();
            log::warn("{}", error.what());
        }
        pollfd handle{m_wakeup.handle(), POLLIN, 0};
        ::poll(&handle, 1, static_cast<int>(beatInterval.count()));
    }
}

void Heartbeat::beat(store::Connection& connection) {
    if (connection.run("UPDATE engine_heartbeat SET seen_at = clock_timestamp() WHERE term = ?", {m_term}) == 0)
        m_over = true;
}

void BesideTheEngine::begun() {
    // Conflicts with the lock of the engine's transactions; the lease stays whose it is.
    m_owner.scalar("SELECT term FROM engine_lease FOR UPDATE");
}

void BesideTheEngine::committing(std::span<const Step> steps) {
    m_owner.scalar("SELECT pg_notify('opsdesk_step', ?)", {entitiesOf(steps)});
}

std::string entitiesOf(std::span<const Step> steps) {
    std::set<std::int64_t> entities;
    for (const auto& step : steps)
        entities.insert(step.entity);
    return fmt::format("{}", fmt::join(entities, ","));
}

} // namespace opsdesk
