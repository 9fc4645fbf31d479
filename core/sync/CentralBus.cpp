#include "core/sync/CentralBus.h"

#include "core/base/Log.h"
#include "core/sync/CentralQueue.h"
#include "core/sync/CentreSession.h"

#include <poll.h>

#include <algorithm>
#include <charconv>

namespace opsdesk {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostInFlight = 512;
constexpr std::size_t mostBytesInFlight = 8'000'000;
constexpr std::size_t mostPerCall = 256;
constexpr std::size_t mostBytesPerCall = 4'000'000;
/// What queue_commands takes; see the centre's schema. A payload of 1 MB is larger within its envelope, where each of
/// its quotation marks takes two characters.
constexpr std::size_t mostBytesPerCommand = 2'500'000;
constexpr auto checkInterval = 1s;
constexpr auto patience = 10s;
constexpr auto longestRest = 5'000ms;
/// So often a command may vanish from the queue without a result, in one session, until its id must be taken.
constexpr int mostSends = 3;

CommandResult refused(const Uuid& id, std::string code, std::string text) {
    return {id, CommandState::Rejected, {std::move(code), std::move(text), {}}, 0, "{}"};
}

CommandResult failed(const Uuid& id, const std::string& why) {
    return {id, CommandState::Parked, {"engine_failure", why, {}}, 0, "{}"};
}

CommandResult taken(const Uuid& id) {
    return refused(id, "command_id_taken",
                   fmt::format("The id {} belongs to another person's command; nothing was done. Send this one with an "
                               "id of its own.",
                               id.toString()));
}

} // namespace

CentralBus::CentralBus(const std::string& url, const Catalog& catalog, Clock&, Random& random)
    : m_url(url), m_catalog(catalog), m_random(random) {
    connect();
    m_user = loginOf(*m_connection);
    m_thread = std::thread([this] { run(); });
}

CentralBus::~CentralBus() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_stoppingAt = Steady::now();
    }
    m_wakeup.signal();
    m_thread.join();
}

void CentralBus::submit(Command command, Done done) {
    command.actor = m_user;
    Waiting waiting;
    waiting.envelope = toEnvelope(command);
    waiting.command = std::move(command);
    waiting.done = std::move(done);
    {
        const std::lock_guard lock(m_mutex);
        m_incoming.push_back(std::move(waiting));
    }
    m_wakeup.signal();
}

void CentralBus::run() {
    while (!isFinished()) {
        try {
            if (!m_connection) {
                restBeforeConnecting();
                connect();
            }
            workOnce();
        } catch (const StoreError& error) {
            m_listener.reset();
            m_connection.reset();
            log::warn("{}", error.what());
            if (error.kind() != StoreError::Kind::Lost) {
                takeIncoming();
                failAll(error.what());
            }
        } catch (const std::exception& failure) {
            failAll(failure.what());
        }
        if (hasGivenUp())
            giveUp();
    }
}

void CentralBus::giveUp() {
    do {
        takeIncoming();
        failAll(
            "The centre did not answer any more, so whether it applied the command is not known. Send it again with "
            "the same id: it is done once.");
    } while (!isFinished());
}

void CentralBus::workOnce() {
    takeIncoming();
    send();
    if (m_resultsDue)
        collect();
    if (!m_inFlight.empty() && Steady::now() - m_checkedAt >= checkInterval)
        findLost();
    sayThatWaiting();
    if (!isFinished())
        rest();
}

void CentralBus::connect() {
    ++m_failures;
    auto connection = openCentre(m_url);
    // Whoever submits sends again what a crash of the server loses, so it need not reach its disk before the call ends.
    connection->execute("SET synchronous_commit = off");
    // Whoever may not act here is told now, not at the first command.
    connection->scalar("SELECT queue_commands('{}', '{}')");
    m_listener = std::make_unique<store::PostgresListener>(
        *connection, std::initializer_list<std::string_view>{"opsdesk_step", "opsdesk_result"});
    m_connection = std::move(connection);
    m_failures = 0;
    m_checkedAt = Steady::now();
    if (m_inFlight.empty())
        return;
    // What was applied meanwhile needs no sending again; the rest goes in its order.
    collect();
    for (auto& [ticket, waiting] : m_inFlight) {
        waiting.queued = false;
        waiting.sent = 0;
    }
}

void CentralBus::takeIncoming() {
    m_wakeup.clear();
    const std::lock_guard lock(m_mutex);
    if (m_inFlight.empty())
        m_progressAt = Steady::now();
    while (!m_incoming.empty() && m_inFlight.size() < mostInFlight &&
           (m_inFlight.empty() || m_bytesInFlight + m_incoming.front().envelope.size() <= mostBytesInFlight)) {
        auto waiting = std::move(m_incoming.front());
        m_incoming.pop_front();
        m_bytesInFlight += waiting.envelope.size();
        m_byId.emplace(waiting.command.id.toString(), m_nextTicket);
        m_inFlight.emplace(m_nextTicket++, std::move(waiting));
    }
}

/// Queues what is not, in order.
void CentralBus::send() {
    std::vector<Ticket> due;
    for (const auto& [ticket, waiting] : m_inFlight)
        if (!waiting.queued)
            due.push_back(ticket);
    std::vector<Ticket> part;
    std::size_t bytes = 0;
    const auto flush = [&] {
        if (!part.empty())
            queue(part);
        part.clear();
        bytes = 0;
    };
    for (const auto ticket : due) {
        const auto& waiting = m_inFlight.at(ticket);
        const auto size = waiting.envelope.size();
        if (size > mostBytesPerCommand) {
            finish(ticket,
                   refused(waiting.command.id, "too_large", "A command holds 2.5 MB at most; send this one in parts."));
            continue;
        }
        if (part.size() == mostPerCall || bytes + size > mostBytesPerCall)
            flush();
        part.push_back(ticket);
        bytes += size;
    }
    flush();
}

void CentralBus::queue(std::span<const Ticket> tickets) {
    std::vector<Value> envelopes;
    for (const auto ticket : tickets)
        envelopes.emplace_back(m_inFlight.at(ticket).envelope);
    try {
        m_connection->scalar("SELECT queue_commands(?::uuid[], ?::text[])",
                             {idList(tickets), m_connection->list(envelopes, ColumnType::Text)});
    } catch (const StoreError& error) {
        if (error.kind() == StoreError::Kind::Lost)
            throw;
        // One of them is not taken, and with it none is: alone, each shows whether it is the one.
        if (tickets.size() == 1)
            return refuse(tickets.front(), error);
        for (const auto& ticket : tickets)
            queue(std::span(&ticket, 1));
        return;
    }
    for (const auto ticket : tickets) {
        auto& waiting = m_inFlight.at(ticket);
        waiting.queued = true;
        ++waiting.sent;
        waiting.at = Steady::now();
    }
}

Value CentralBus::idList(std::span<const Ticket> tickets) const {
    std::vector<Value> ids;
    for (const auto ticket : tickets)
        ids.emplace_back(m_inFlight.at(ticket).command.id.toString());
    return m_connection->list(ids, ColumnType::Uuid);
}

std::vector<CentralBus::Ticket> CentralBus::ticketsOf(const std::string& id) const {
    std::vector<Ticket> tickets;
    const auto [first, last] = m_byId.equal_range(id);
    for (auto at = first; at != last; ++at)
        tickets.push_back(at->second);
    std::ranges::sort(tickets);
    return tickets;
}

void CentralBus::collect() {
    m_resultsDue = false;
    std::vector<Ticket> all;
    for (const auto& [ticket, waiting] : m_inFlight)
        all.push_back(ticket);
    if (all.empty())
        return;
    static const std::string sql = "SELECT " + commandRowType().selectList() + " FROM own_results(?::uuid[])";
    auto& statement = m_connection->cached(sql);
    statement.bind(0, idList(all));
    std::vector<CommandRow> rows;
    while (statement.step())
        rows.push_back(*static_cast<const CommandRow*>(commandRowType().read(statement).get()));
    for (const auto& row : rows)
        answer(row);
}

void CentralBus::answer(const CommandRow& row) {
    const auto* kind = m_catalog.findCommand(row.type);
    for (const auto ticket : ticketsOf(row.id.toString())) {
        const auto& command = m_inFlight.at(ticket).command;
        // Of what the engine could not read it recorded no more than that.
        finish(ticket,
               row.type == unreadableCommandType() ? resultOf(row) : answerTo(command, row, kind && kind->bulk));
    }
}

/// Those of @p tickets that wait at the centre.
std::vector<CentralBus::Ticket> CentralBus::stillQueued(std::span<const Ticket> tickets) {
    auto& statement = m_connection->cached("SELECT still_queued(?::uuid[])");
    statement.bind(0, idList(tickets));
    std::vector<Ticket> waiting;
    while (statement.step())
        for (const auto ticket : ticketsOf(std::string(statement.text(0))))
            waiting.push_back(ticket);
    return waiting;
}

/// What neither waits at the centre nor has a result never came there, or was lost in a crash of its server.
void CentralBus::findLost() {
    m_checkedAt = Steady::now();
    std::vector<Ticket> suspects;
    for (const auto& [ticket, waiting] : m_inFlight)
        if (waiting.queued && m_checkedAt - waiting.at >= checkInterval)
            suspects.push_back(ticket);
    // In this order: a command leaves the queue in the transaction that records it.
    const auto queued = suspects.empty() ? suspects : stillQueued(suspects);
    collect();
    for (const auto ticket : suspects) {
        const auto found = m_inFlight.find(ticket);
        if (found == m_inFlight.end() || std::ranges::find(queued, ticket) != queued.end())
            continue;
        // It has a result then, but one of another person's command, which this one may not see.
        if (found->second.sent >= mostSends)
            finish(ticket, taken(found->second.command.id));
        else
            found->second.queued = false;
    }
}

void CentralBus::finish(Ticket ticket, const CommandResult& result) {
    auto node = m_inFlight.extract(ticket);
    auto& waiting = node.mapped();
    m_bytesInFlight -= waiting.envelope.size();
    const auto [first, last] = m_byId.equal_range(waiting.command.id.toString());
    m_byId.erase(std::find_if(first, last, [&](const auto& entry) { return entry.second == ticket; }));
    m_progressAt = Steady::now();
    m_saidThatWaiting = false;
    if (waiting.done)
        waiting.done(result);
}

/// What the centre's function says to one command alone.
void CentralBus::refuse(Ticket ticket, const StoreError& error) {
    const auto id = m_inFlight.at(ticket).command.id;
    finish(ticket, error.kind() == StoreError::Kind::Constraint ? taken(id) : failed(id, error.what()));
}

void CentralBus::failAll(const std::string& why) {
    while (!m_inFlight.empty()) {
        const auto ticket = m_inFlight.begin()->first;
        finish(ticket, failed(m_inFlight.at(ticket).command.id, why));
    }
}

void CentralBus::sayThatWaiting() {
    if (m_saidThatWaiting || m_inFlight.empty() || Steady::now() - m_progressAt < patience)
        return;
    log::warn("No engine has worked on {} for {} seconds; {} commands wait there and are applied when one does "
              "(`opsdeskd serve`).",
              m_connection->name(), patience.count(), m_inFlight.size());
    m_saidThatWaiting = true;
}

void CentralBus::rest() {
    const auto upTo = m_inFlight.empty() ? patience : m_checkedAt + checkInterval - Steady::now();
    const auto announced =
        m_listener->wait(std::chrono::duration_cast<std::chrono::microseconds>(upTo), m_wakeup.handle());
    for (const auto& notice : announced)
        if (notice.channel == "opsdesk_step")
            announce(notice.payload);
        else
            m_resultsDue = m_resultsDue || concerns(notice.payload);
}

/// Whether one of the commands in flight is among those whose results are @p marks.
bool CentralBus::concerns(std::string_view marks) const {
    return std::ranges::any_of(m_inFlight, [&](const auto& entry) {
        return marks.find(resultMark(entry.second.command.id)) != std::string_view::npos;
    });
}

/// Which tables changed is not told, so it may be any.
void CentralBus::announce(const std::string& entities) {
    for (const char *at = entities.data(), *end = at + entities.size(); at < end; ++at) {
        Step step;
        const auto [next, error] = std::from_chars(at, end, step.entity);
        if (error != std::errc())
            return;
        committed().announce(step);
        at = next;
    }
}

/// Longer with each failure, and for each process another while, so that they do not all come at once.
void CentralBus::restBeforeConnecting() {
    const auto most = std::min(longestRest, 100ms * (1 << std::min(m_failures, 6)));
    const auto rest = most / 2 + std::chrono::milliseconds(m_random.next() % (most.count() / 2));
    const auto until = Steady::now() + (isStopping() ? 100ms : rest);
    while (Steady::now() < until) {
        const bool wasStopping = isStopping();
        pollfd handle{m_wakeup.handle(), POLLIN, 0};
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Steady::now());
        ::poll(&handle, 1, static_cast<int>(std::max(0ms, left).count()));
        m_wakeup.clear();
        if (isStopping() && !wasStopping)
            return;
    }
}

bool CentralBus::isStopping() {
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

/// All that was submitted has its result, and nothing more will come.
bool CentralBus::isFinished() {
    const std::lock_guard lock(m_mutex);
    return m_stopping && m_incoming.empty() && m_inFlight.empty();
}

bool CentralBus::hasGivenUp() {
    const std::lock_guard lock(m_mutex);
    return m_stopping && Steady::now() - std::max(m_stoppingAt, m_progressAt) > patience;
}

} // namespace opsdesk
