#include "app/engine/simulation/SimulatedGate.h"

#include "core/base/Error.h"
#include "core/store/Migrator.h"
#include "core/workflow/CommandRow.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace opsdesk::simulation {

SimulatedGate::SimulatedGate(SimulatedCentre& centre, std::string user, const SimulatedTime& time, std::uint64_t seed)
    : m_centre(centre), m_user(std::move(user)), m_time(time), m_random(seed) {}

void SimulatedGate::setPartition(bool parted, bool oneWay) {
    m_parted = parted;
    m_oneWay = oneWay;
}

bool SimulatedGate::happens(int inThousand) {
    return static_cast<int>(m_random.next() % 1000) < inThousand;
}

void SimulatedGate::lose(const char* what) {
    leave();
    throw StoreError(StoreError::Kind::Lost, fmt::format("The simulated network lost {}.", what));
}

void SimulatedGate::request() {
    if (!m_centre.isUp() || m_life != m_centre.life() || (m_parted && !m_oneWay) || happens(m_weather.lost))
        lose("a request");
    if (!m_late.empty() && happens(m_weather.late))
        deliverLate();
    // Who is disabled finds their session ended, as the centre does in the turn that disables them.
    if (!m_centre.mayAct(m_user))
        lose("the session");
}

void SimulatedGate::answer() {
    if (!m_centre.isUp() || m_life != m_centre.life() || m_parted || happens(m_weather.answer))
        lose("an answer");
}

template <class Action>
auto SimulatedGate::atCentre(Action action) {
    try {
        return action();
    } catch (const StoreError& error) {
        if (error.kind() == StoreError::Kind::Lost || (m_centre.isUp() && m_life == m_centre.life()))
            throw;
    }
    lose("the connection");
}

CentreHello SimulatedGate::hello() {
    leave();
    m_life = m_centre.life();
    m_scope = {};
    if (m_centre.isUp() && !m_parted && !m_centre.mayAct(m_user))
        throw AccessDenied("The simulated centre knows " + m_user + " no more.");
    request();
    const CentreHello hello{m_centre.epoch(), store::migrations().back().number + m_newer, m_user};
    answer();
    return hello;
}

void SimulatedGate::leave() noexcept {
    end();
}

void SimulatedGate::end() {
    if (m_snapshot && m_reading)
        m_snapshot->rollback();
    m_reading = false;
    m_snapshot.reset();
}

SnapshotHead SimulatedGate::begin(const SnapshotRequest& asked) {
    end();
    request();
    auto head = atCentre([&] { return readHead(asked); });
    answer();
    return head;
}

SnapshotHead SimulatedGate::readHead(const SnapshotRequest& asked) {
    m_snapshot = store::openSqlite(m_centre.file(), store::OpenMode::ReadOnly);
    m_snapshot->beginRead();
    m_reading = true;
    SnapshotHead head;
    head.now = Timestamp(m_time.micros());
    head.epoch = m_centre.epoch();
    readScope(head);
    readHeads(head);
    for (const auto& [entity, seq] : asked.chains) {
        const auto hash =
            m_snapshot->scalar("SELECT hash FROM audit_record WHERE entity = ? AND seq = ?", {entity, seq});
        if (const auto* pretended = m_centre.pretendedHash(entity, seq))
            head.chains[entity] = *pretended;
        else if (hash)
            head.chains[entity] = asText(*hash);
    }
    readSteps(asked, head);
    readResults(asked, head);
    return head;
}

void SimulatedGate::readScope(SnapshotHead& head) {
    if (m_centre.sabotage() != Sabotage::Scope || m_scope.shares.empty())
        m_scope = scopeOf(*m_snapshot, m_centre.catalog(), m_user);
    head.scope = m_scope;
}

void SimulatedGate::readHeads(SnapshotHead& head) {
    std::set<std::int64_t> entities;
    for (const Share& share : m_scope.shares)
        entities.insert(share.entity);
    auto& heads = m_snapshot->cached("SELECT entity, rev, step, audit_seq, audit_head FROM stream ORDER BY entity");
    while (heads.step())
        if (entities.contains(heads.integer(0)))
            head.heads[heads.integer(0)] = {heads.integer(1), heads.integer(2), heads.integer(3),
                                            std::string(heads.text(4))};
    heads.reset();
}

void SimulatedGate::readSteps(const SnapshotRequest& asked, SnapshotHead& head) {
    for (const auto& [entity, known] : asked.steps) {
        const auto steps = m_snapshot->prepare(
            "SELECT revision_from, revision_to, tables FROM step WHERE entity = ? AND step > ? ORDER BY step");
        steps->bind(0, Value(entity));
        steps->bind(1, Value(known));
        while (steps->step()) {
            Step step{entity, steps->integer(0), steps->integer(1), {}};
            const auto tables = boost::json::parse(steps->text(2));
            for (const auto& table : tables.as_array())
                step.tables.emplace_back(table.as_string());
            head.steps[entity].push_back(std::move(step));
        }
    }
}

void SimulatedGate::readResults(const SnapshotRequest& asked, SnapshotHead& head) {
    std::vector<std::vector<Value>> ids;
    for (const Uuid& id : asked.awaited)
        ids.push_back({id.toString()});
    const auto& type = commandRowType();
    m_snapshot->read("command", type.tableColumns, type.keys, ids, [&](store::Statement& statement) {
        const auto row = type.read(statement);
        head.results.push_back(resultOf(*static_cast<const CommandRow*>(row.get())));
    });
}

void SimulatedGate::requireSnapshot() const {
    if (!m_snapshot)
        throw StoreError(StoreError::Kind::Lost, "There is no snapshot any more.");
}

std::map<Share, std::int64_t> SimulatedGate::expectedRows(std::span<const Share> shares) {
    requireSnapshot();
    std::map<Share, std::int64_t> rows;
    for (const Share& share : shares)
        rows[share] = 100;
    return rows;
}

void SimulatedGate::read(std::span<const ShareRead> reads, const RowSink& sink) {
    requireSnapshot();
    request();
    for (const ShareRead& one : reads) {
        atCentre([&] { readShare(one, sink); });
        // Others go on meanwhile: what this snapshot yields must not know of it.
        if (happens(100))
            m_centre.turn();
    }
    answer();
}

void SimulatedGate::readShare(const ShareRead& read, const RowSink& sink) {
    std::vector<std::string> keys;
    for (const auto& column : read.table->type->tableColumns)
        if (column.key)
            keys.push_back(column.name);
    std::vector<Value> values{read.entity, read.after};
    const auto seen = visible(*read.table, m_user, m_scope.command_groups, values);
    const auto statement = m_snapshot->prepare(
        fmt::format("SELECT {} FROM {} WHERE entity = ? AND {} > ?{} ORDER BY {}", read.table->type->selectList(),
                    read.table->type->table, read.table->counter, seen, fmt::join(keys, ", ")));
    statement->bindAll(values);
    while (statement->step()) {
        if (happens(m_weather.cut))
            lose("the connection");
        sink(read, *statement);
    }
}

void SimulatedGate::queue(std::span<const Command> commands) {
    request();
    std::vector<Command> stamped(commands.begin(), commands.end());
    for (Command& command : stamped)
        command.actor = m_user;
    m_centre.queue(stamped);
    if (happens(m_weather.doubled))
        m_centre.queue(stamped);
    if (happens(m_weather.late)) {
        if (std::exchange(m_lateLife, m_centre.life()) != m_centre.life())
            m_late.clear();
        m_late.insert(m_late.end(), stamped.begin(), stamped.end());
    }
    answer();
}

void SimulatedGate::deliverLate() {
    const auto late = std::exchange(m_late, {});
    if (m_centre.isUp() && m_centre.life() == m_lateLife)
        m_centre.queue(late);
}

std::set<Uuid> SimulatedGate::stillQueued(std::span<const Uuid> ids) {
    request();
    const auto queued = m_centre.stillQueued(ids);
    answer();
    return queued;
}

bool SimulatedGate::wait(std::chrono::microseconds) {
    return false;
}

} // namespace opsdesk::simulation
