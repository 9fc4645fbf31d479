#pragma once

#include "core/base/Error.h"
#include "core/base/Wakeup.h"
#include "core/store/PostgresConnection.h"
#include "core/workflow/Engine.h"

#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <thread>

namespace opsdesk {

/// Another engine has taken over: nothing more may be written, and what is in memory is not true any more.
class LeaseLost : public Error {
public:
    using Error::Error;
};

/// The right to be a centre's engine, held by one session at a time. A term begins with each holder; a transaction that
/// was begun by require() commits only in the term of its session, because the row it locks is what a successor
/// changes.
///
/// Whether a holder lives is told by its heartbeat, by the server's clock alone, and by whether its session is there. A
/// successor ends the session of a holder that does not, before the next term begins: so a process that was stopped in
/// the middle of a transaction cannot keep anybody waiting. Both log in as the same role, which PostgreSQL asks for
/// that.
class Lease {
public:
    /// For the sessions of an engine, by which a successor knows them.
    static constexpr const char* applicationName = "opsdesk engine";

    /// @p session must live longer. @p holder says to people which machine and process it is.
    Lease(store::PostgresConnection& session, std::string holder);

    /// False while another engine holds it. @throws StoreError
    bool tryTake();
    /// First in each transaction; the question that is asked next throws LeaseLost.
    void require();
    /// The engine looks at the queue only when it is told, until it says busy() again. @throws LeaseLost
    void idle();
    /// The same as require(), for the first transaction after idle().
    void busy();
    /// Lets another engine have it at once.
    void release();

    std::int64_t term() const { return m_term; }

private:
    store::PostgresConnection& m_session;
    std::string m_holder;
    std::int64_t m_term = 0;
};

/// Tells every second that the holder of a term lives, on a thread and a session of its own.
class Heartbeat {
public:
    Heartbeat(std::string url, std::int64_t term);
    ~Heartbeat();
    Heartbeat(const Heartbeat&) = delete;
    Heartbeat& operator=(const Heartbeat&) = delete;

    /// Another term has begun.
    bool isOver() const { return m_over; }

private:
    void run();
    void beat(store::Connection& connection);

    const std::string m_url;
    const std::int64_t m_term;
    std::atomic<bool> m_over{false}, m_stopping{false};
    Wakeup m_wakeup;
    std::thread m_thread; ///< last: starts when all else is there
};

/// Lets an owner's tool run an engine of its own beside the one that serves, which waits meanwhile, a transaction at a
/// time.
class BesideTheEngine final : public TurnGuard {
public:
    explicit BesideTheEngine(store::Connection& owner) : m_owner(owner) {}

    void begun() override;
    void committing(std::span<const Step> steps) override;

private:
    store::Connection& m_owner;
};

/// The entities of @p steps as the channel `opsdesk_step` carries them: "0,1".
std::string entitiesOf(std::span<const Step> steps);

} // namespace opsdesk
