#include "core/sync/PostgresGate.h"

#include "core/store/PostgresAddress.h"
#include "core/sync/BinaryRow.h"
#include "core/sync/CopyStream.h"
#include "core/sync/Pipeline.h"
#include "core/sync/SnapshotSql.h"
#include "core/workflow/CommandRow.h"

#include <libpq-fe.h>

#include <charconv>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace opsdesk {

namespace {

using Kind = StoreError::Kind;

/// Below so many rows they are counted; above, the server's estimate is near enough.
constexpr std::int64_t rowsWorthCounting = 1'000'000;

/// The server says so in words only, before there is a session.
bool isShutOut(std::string_view message) {
    return message.find("is not permitted to log in") != std::string_view::npos ||
           (message.find("role \"") != std::string_view::npos &&
            message.find("does not exist") != std::string_view::npos);
}

} // namespace

PostgresGate::PostgresGate(std::string url)
    : m_url(std::move(url)), m_user(store::partOfAddress(m_url, "user")),
      m_interruption(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

PostgresGate::~PostgresGate() {
    ::close(m_interruption);
}

void PostgresGate::leave() noexcept {
    m_connection.reset();
    m_inSnapshot = false;
    m_ending = false;
}

store::PostgresConnection& PostgresGate::connection() {
    if (!m_connection)
        throw StoreError(Kind::Lost, "The centre is not connected.");
    finishEnding();
    return *m_connection;
}

/// Takes the answer to what end() sent.
void PostgresGate::finishEnding() {
    if (!std::exchange(m_ending, false))
        return;
    while (PGresult* result = PQgetResult(m_connection->handle()))
        m_connection->checked(result);
}

void PostgresGate::connect() {
    try {
        m_connection = m_connecting.to(m_url);
    } catch (const StoreError& error) {
        if (isShutOut(error.what()))
            throw AccessDenied(fmt::format("The centre does not let {} in any more; ask its administrator.", m_user));
        throw;
    }
    // The outbox is the durable copy of what is queued. A first load takes as long as it takes.
    m_connection->execute("SET synchronous_commit = off; SET statement_timeout = 0; LISTEN opsdesk_step");
}

CentreHello PostgresGate::hello() {
    if (m_connection && PQstatus(m_connection->handle()) != CONNECTION_OK)
        leave();
    if (!m_connection)
        connect();
    if (asInteger(connection().scalar("SELECT to_regproc('centre_epoch') IS NOT NULL").value()) == 0)
        throw StoreError(
            Kind::Newer,
            fmt::format("The database {} is no centre, or one of an older version; ask its administrator to "
                        "run `opsdeskd migrate --central`.",
                        connection().name()));
    try {
        const auto row = connection().prepare(
            "SELECT centre_epoch(), (SELECT max(number) FROM schema_migration), session_user::text");
        if (!row->step() || row->isNull(0))
            throw StoreError(Kind::Other, "The centre is not ready yet; its administrator must finish making it.");
        return {Uuid::parse(row->text(0)).value_or(Uuid()), row->integer(1), std::string(row->text(2))};
    } catch (const StoreError& error) {
        if (error.kind() != Kind::ReadOnly)
            throw;
        throw AccessDenied(fmt::format("The centre does not let {} work in it; ask its administrator.", m_user));
    }
}

SnapshotHead PostgresGate::begin(const SnapshotRequest& request) {
    auto& centre = connection();
    if (m_inSnapshot)
        end();
    Pipeline pipeline(centre);
    snapshotsql::add(pipeline, request);
    const auto results = pipeline.run();
    m_inSnapshot = true;
    auto head = snapshotsql::read(results, request);
    m_entities.clear();
    for (const auto& share : head.scope.shares)
        m_entities.insert(share.entity);
    return head;
}

void PostgresGate::end() {
    m_inSnapshot = false;
    // Nothing depends on the answer, so nobody waits for it here.
    if (PQsendQuery(connection().handle(), "COMMIT") == 1)
        m_ending = true;
    else
        connection().checked(PQmakeEmptyPGresult(connection().handle(), PGRES_FATAL_ERROR));
}

std::int64_t PostgresGate::estimate(const std::string& table) {
    const auto rows =
        connection().scalar("SELECT reltuples::bigint FROM pg_class WHERE oid = to_regclass(quote_ident(?))", {table});
    return rows ? asInteger(*rows) : 0;
}

std::map<Share, std::int64_t> PostgresGate::expectedRows(std::span<const Share> shares) {
    std::map<std::string, std::vector<std::int64_t>> entities;
    for (const auto& share : shares)
        if (findSyncTable(share.table))
            entities[share.table].push_back(share.entity);
    std::map<Share, std::int64_t> expected;
    for (const auto& [table, among] : entities) {
        const auto about = estimate(table);
        for (const auto entity : among)
            expected[{table, entity}] = about / static_cast<std::int64_t>(among.size());
        if (about >= rowsWorthCounting)
            continue;
        const auto counted = connection().prepare("SELECT entity, count(*) FROM " + table + " GROUP BY entity");
        for (const auto entity : among)
            expected[{table, entity}] = 0;
        while (counted->step())
            if (const auto share = expected.find({table, counted->integer(0)}); share != expected.end())
                share->second = counted->integer(1);
    }
    return expected;
}

void PostgresGate::readWhole(const ShareRead& read, const RowSink& sink) {
    const auto& type = *read.table->type;
    BinaryRow row(type);
    // COPY takes no parameters; the number is written by this program.
    CopyStream stream(connection(),
                      fmt::format("COPY (SELECT {} FROM {} WHERE entity = {} ORDER BY {}) TO STDOUT (FORMAT "
                                  "binary)",
                                  type.selectList(), type.table, read.entity, snapshotsql::keyList(type)));
    stream.forEach([&](std::string_view data) {
        row.setCopied(data);
        sink(read, row);
    });
}

void PostgresGate::readNewer(std::span<const ShareRead> reads, const RowSink& sink) {
    Pipeline pipeline(connection());
    std::vector<BinaryRow> rows;
    for (const auto& read : reads) {
        const auto& type = *read.table->type;
        rows.emplace_back(type);
        pipeline.add(fmt::format("SELECT {} FROM {} WHERE entity = $1 AND {} > $2", type.selectList(), type.table,
                                 read.table->counter),
                     {std::to_string(read.entity), std::to_string(read.after)}, true);
    }
    std::vector<std::string_view> cells;
    pipeline.forEach([&](std::size_t statement, const pg_result* result) {
        cells.clear();
        for (int column = 0; column < PQnfields(result); ++column)
            cells.push_back(PQgetisnull(result, 0, column)
                                ? std::string_view()
                                : std::string_view(PQgetvalue(result, 0, column),
                                                   static_cast<std::size_t>(PQgetlength(result, 0, column))));
        rows[statement].set(cells);
        sink(reads[statement], rows[statement]);
    });
}

void PostgresGate::read(std::span<const ShareRead> reads, const RowSink& sink) {
    try {
        for (std::size_t i = 0; i < reads.size();) {
            if (reads[i].after == 0) {
                readWhole(reads[i++], sink);
                continue;
            }
            auto end = i;
            while (end < reads.size() && reads[end].after != 0)
                ++end;
            readNewer(reads.subspan(i, end - i), sink);
            i = end;
        }
    } catch (...) {
        // In the midst of a statement the connection is of no use.
        leave();
        throw;
    }
}

void PostgresGate::queue(std::span<const Command> commands) {
    std::vector<Value> ids, envelopes;
    for (const auto& command : commands) {
        ids.emplace_back(command.id.toString());
        envelopes.emplace_back(toEnvelope(command));
    }
    auto& centre = connection();
    try {
        centre.run("SELECT queue_commands(?::uuid[], ?::text[])",
                   {centre.list(ids, ColumnType::Uuid), centre.list(envelopes, ColumnType::Text)});
    } catch (const StoreError& error) {
        if (error.kind() == Kind::ReadOnly)
            throw AccessDenied(error.what());
        throw;
    }
}

std::set<Uuid> PostgresGate::stillQueued(std::span<const Uuid> ids) {
    std::vector<Value> values;
    for (const auto& id : ids)
        values.emplace_back(id.toString());
    std::set<Uuid> queued;
    auto& statement = connection().cached("SELECT still_queued(?::uuid[])");
    statement.bind(0, connection().list(values, ColumnType::Uuid));
    while (statement.step())
        if (const auto id = Uuid::parse(statement.text(0)))
            queued.insert(*id);
    return queued;
}

/// True when one of them concerns an entity in scope.
bool PostgresGate::takeNotifications() {
    bool concerns = false;
    while (PGnotify* notification = PQnotifies(m_connection->handle())) {
        std::string_view payload = notification->extra;
        concerns = concerns || payload.empty();
        while (!payload.empty()) {
            const auto end = std::min(payload.find(','), payload.size());
            std::int64_t entity = -1;
            std::from_chars(payload.data(), payload.data() + end, entity);
            concerns = concerns || m_entities.contains(entity);
            payload.remove_prefix(std::min(end + 1, payload.size()));
        }
        PQfreemem(notification);
    }
    return concerns;
}

/// False when interrupted or time is up.
bool PostgresGate::waitForInput(std::chrono::microseconds upTo) {
    pollfd handles[] = {{m_interruption, POLLIN, 0}, {-1, POLLIN, 0}};
    if (m_connection)
        handles[1].fd = PQsocket(m_connection->handle());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(upTo);
    const timespec time{seconds.count(), std::chrono::nanoseconds(upTo - seconds).count()};
    ::ppoll(handles, 2, &time, nullptr);
    std::uint64_t ignored = 0;
    if ((handles[0].revents & POLLIN) != 0 && ::read(m_interruption, &ignored, sizeof ignored) > 0)
        return false;
    return handles[1].revents != 0;
}

bool PostgresGate::wait(std::chrono::microseconds upTo) {
    if (m_connection)
        finishEnding();
    if (m_connection && takeNotifications())
        return true;
    if (!waitForInput(upTo) || !m_connection)
        return false;
    if (PQconsumeInput(m_connection->handle()) != 1) {
        leave();
        throw StoreError(Kind::Lost, "The connection to the centre was lost.");
    }
    return takeNotifications();
}

void PostgresGate::interrupt() noexcept {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_interruption, &one, sizeof one);
}

void PostgresGate::giveUp() noexcept {
    m_connecting.giveUp();
    interrupt();
}

} // namespace opsdesk
