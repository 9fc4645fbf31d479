#pragma once

#include "core/base/Clock.h"
#include "core/base/Wakeup.h"
#include "core/store/PostgresListener.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/CommandRow.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace opsdesk {

/// The command bus of a person at a centre who needs no cache: scripts, imports, plans. One thread and one session of
/// its own: queues commands, waits for the centre's engine to announce, reads what became of them.
///
/// Lost connections are made again, and what was under way is queued again in its order: the engine does each id once.
/// committed() announces entities alone: the tables and revisions of its steps are left empty.
/// Nothing is kept on this machine; whoever must survive it sends the same ids again.
class CentralBus final : public CommandBus {
public:
    /// Logs in as @p url says. @throws UsageError, StoreError as openCentre()
    CentralBus(const std::string& url, const Catalog& catalog, Clock& clock, Random& random);
    /// Finishes what was submitted; gives it up when the centre says nothing for 10 s.
    ~CentralBus() override;

    /// The actor of @p command becomes whoever is logged in.
    void submit(Command command, Done done) override;
    /// Who is logged in.
    const std::string& user() const { return m_user; }

private:
    using Steady = std::chrono::steady_clock;
    using Ticket = std::uint64_t; ///< in the order of submission

    struct Waiting {
        Command command;
        std::string envelope;
        Done done;
        bool queued = false;     ///< as far as this session knows
        int sent = 0;            ///< times, in this session
        Steady::time_point at{}; ///< of the last time
    };

    void run();
    void workOnce();
    void connect();
    void takeIncoming();
    void send();
    void queue(std::span<const Ticket> tickets);
    void collect();
    void findLost();
    std::vector<Ticket> stillQueued(std::span<const Ticket> tickets);
    std::vector<Ticket> ticketsOf(const std::string& id) const;
    Value idList(std::span<const Ticket> tickets) const;
    void answer(const CommandRow& row);
    void finish(Ticket ticket, const CommandResult& result);
    void refuse(Ticket ticket, const StoreError& error);
    void failAll(const std::string& why);
    void rest();
    bool concerns(std::string_view marks) const;
    void announce(const std::string& entities);
    void restBeforeConnecting();
    bool isFinished();
    bool isStopping();
    bool hasGivenUp();
    void giveUp();
    void sayThatWaiting();

    const std::string m_url;
    const Catalog& m_catalog;
    Random& m_random;
    std::string m_user;
    std::unique_ptr<store::PostgresConnection> m_connection;
    std::unique_ptr<store::PostgresListener> m_listener;
    std::map<Ticket, Waiting> m_inFlight; ///< taken from m_incoming
    std::unordered_multimap<std::string, Ticket> m_byId;
    std::size_t m_bytesInFlight = 0;
    Ticket m_nextTicket = 0;
    bool m_resultsDue = false;
    Steady::time_point m_checkedAt{};  ///< when what may be lost was last looked for
    Steady::time_point m_progressAt{}; ///< when the centre last answered a command
    int m_failures = 0;                ///< to connect, one after the other
    bool m_saidThatWaiting = false;

    Wakeup m_wakeup;
    std::mutex m_mutex;
    std::deque<Waiting> m_incoming;
    bool m_stopping = false;
    Steady::time_point m_stoppingAt{};
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace opsdesk
