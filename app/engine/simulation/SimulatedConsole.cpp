#include "app/engine/simulation/SimulatedConsole.h"

#include "app/engine/simulation/Violation.h"
#include "app/engine/simulation/Workload.h"
#include "core/base/Error.h"
#include "core/sync/CacheTables.h"

#include <fmt/format.h>

#include <filesystem>

namespace opsdesk::simulation {

namespace {

/// "0 at 17, 1 at 42".
std::string describe(const Position& position) {
    std::string text;
    for (const auto& [entity, rev] : position)
        text += fmt::format("{}{} at {}", text.empty() ? "" : ", ", entity, rev);
    return text;
}

} // namespace

SimulatedConsole::SimulatedConsole(TornDisk& disk, std::string folder, SimulatedCentre& centre, std::string user,
                                   SimulatedTime& time, std::uint64_t seed)
    : m_disk(disk), m_folder(std::move(folder)), m_centre(centre), m_user(std::move(user)), m_clock(time),
      m_steady(time), m_random(seed), m_gate(centre, m_user, time, seed + 1) {
    std::filesystem::create_directories(m_folder);
}

SimulatedConsole::~SimulatedConsole() = default;

void SimulatedConsole::start() {
    m_disk.restart(m_folder);
    try {
        m_outbox = std::make_unique<Outbox>(SyncMachine::outboxFile(m_folder), m_random);
    } catch (const StoreError& error) {
        tell(error.what());
        wentDown();
        return; // the person sees why, and starts again later
    }
    judgeOutbox();
    m_machine =
        std::make_unique<SyncMachine>(SyncMachine::Parts{m_gate, *m_outbox, m_steady, m_random, *this}, m_folder);
    m_allSuspect = true;
    m_seen.clear();
}

/// Its programs are gone; what they do while they end they do on a machine that is down.
void SimulatedConsole::close() {
    m_machine.reset();
    m_outbox.reset();
    m_gate.leave();
}

void SimulatedConsole::crash() {
    m_disk.crash(m_folder);
    close();
    m_steady.reboot();
}

void SimulatedConsole::kill() {
    m_disk.kill(m_folder);
    close();
}

bool SimulatedConsole::wentDown() {
    if (!m_disk.isDown(m_folder))
        return false;
    close();
    m_steady.reboot();
    return true;
}

void SimulatedConsole::centreChanged() {
    if (m_machine)
        m_machine->centreChanged();
}

std::int64_t SimulatedConsole::step() {
    std::int64_t pause = 0;
    try {
        pause = m_machine->step();
    } catch (const StoreError&) {
        if (!wentDown())
            throw;
        return 0;
    }
    if (!wentDown())
        judge(false);
    return pause;
}

void SimulatedConsole::decide() {
    if (!m_machine || !m_machine->readable())
        return;
    std::optional<Command> command;
    try {
        const auto cache = store::openSqlite(SyncMachine::cacheFile(m_folder), store::OpenMode::ReadOnly);
        command = simulation::decide(m_user, *cache, m_clock, m_random);
        if (!command)
            return;
        command->id = m_random.uuid(m_clock.now());
        command->actor = m_user;
        command->sequence = ++m_sequence;
        const auto id = command->id;
        const auto type = command->type;
        // Until it is acknowledged it may be in the outbox or not.
        m_excused.insert(id);
        m_outbox->append({std::move(*command)}, m_clock.now());
        m_acknowledged.insert(id);
        m_excused.erase(id);
        tell(fmt::format("decided {} {} at sequence {}", type, id.toString(), m_sequence));
        m_machine->outboxChanged();
    } catch (const StoreError& error) {
        // The person is told that the decision was not kept.
        tell(error.what());
        wentDown();
    }
}

void SimulatedConsole::tell(const std::string& what) const {
    if (m_log)
        std::fprintf(stderr, "  %s of %s: %s\n", std::filesystem::path(m_folder).filename().c_str(), m_user.c_str(),
                     what.c_str());
}

void SimulatedConsole::finished(const Command&, const CommandResult& result) {
    tell(fmt::format("told {} is {} {}", result.id.toString(), nameOf(result.state), result.rejection.code));
    const auto [known, fresh] = m_told.emplace(result.id, result);
    if (!fresh && (known->second.state != result.state || known->second.revision != result.revision) &&
        m_seenEpoch == m_centre.epoch())
        fail(fmt::format("command {} was first told as {}, then as {}", result.id.toString(),
                         nameOf(known->second.state), nameOf(result.state)));
}

void SimulatedConsole::stepped(const Step& step) {
    m_allSuspect |= step.tables.empty();
    m_suspect.insert(step.tables.begin(), step.tables.end());
}

void SimulatedConsole::changed(const LinkState& state) {
    tell(fmt::format("phase {}, {} pending, {} in attention {}", static_cast<int>(state.phase), state.pending,
                     state.attention, state.problem));
}

bool SimulatedConsole::isQuiet() const {
    return m_machine && m_machine->state().phase == LinkPhase::Live && m_outbox->pending() == 0;
}

std::set<Uuid> SimulatedConsole::inAttention() const {
    std::set<Uuid> ids;
    for (const auto& entry : m_outbox->entries())
        if (entry.result)
            ids.insert(entry.command.id);
    return ids;
}

void SimulatedConsole::fail(const std::string& what) const {
    throw Violation(
        fmt::format("Console {} of {}: {}.", std::filesystem::path(m_folder).filename().string(), m_user, what));
}

Position SimulatedConsole::positionOf(store::Connection& cache) const {
    Position position;
    const auto heads = cache.prepare("SELECT entity, rev FROM stream ORDER BY entity");
    while (heads->step())
        position[heads->integer(0)] = heads->integer(1);
    return position;
}

void SimulatedConsole::judgeWhole() {
    judge(true);
}

void SimulatedConsole::judge(bool whole) {
    if (!m_machine->readable() || (!whole && m_suspect.empty() && !m_allSuspect))
        return;
    const auto cache = store::openSqlite(SyncMachine::cacheFile(m_folder), store::OpenMode::ReadOnly);
    const auto position = positionOf(*cache);
    if (position.empty() || cachetables::readAbout(*cache).epoch != m_centre.epoch())
        return; // of a centre that is no more, and so noticed at the next contact
    const auto* expected = m_centre.stateAt(position);
    if (!expected)
        fail(fmt::format("it stands where the centre never stood: {}; the centre stands at {}", describe(position),
                         describe(m_centre.position())));
    for (const auto& [entity, rev] : m_seen)
        if (m_seenEpoch == m_centre.epoch() && position.contains(entity) && position.at(entity) < rev)
            fail(fmt::format("entity {} went back from {} to {}", entity, rev, position.at(entity)));
    judgeScope(*cache, *expected);
    judgeRows(*cache, *expected, whole);
    m_seen = position;
    m_seenEpoch = m_centre.epoch();
    m_suspect.clear();
    m_allSuspect = false;
}

/// It keeps what the person saw at the centre, and no more.
void SimulatedConsole::judgeScope(store::Connection& cache, const CentreState& state) {
    const auto& scope = state.scopes.at(m_user);
    std::set<Share> kept;
    for (const auto& [share, cursor] : cachetables::readCursors(cache))
        kept.insert(share);
    auto seen = scope.shares;
    std::erase_if(seen, [](const Share& share) { return !findSyncTable(share.table); });
    if (kept != seen)
        fail(fmt::format("it keeps {} shares, and its person saw {}", kept.size(), seen.size()));
    if (cachetables::readAbout(cache).command_groups != scope.command_groups)
        fail("it keeps the commands of other groups than its person's");
    for (const auto& [entity, rev] : positionOf(cache))
        if (!scope.shares.contains({"step", entity}))
            fail(fmt::format("it knows where entity {} stands, which its person may not see", entity));
}

void SimulatedConsole::judgeRows(store::Connection& cache, const CentreState& state, bool whole) {
    const auto& scope = state.scopes.at(m_user);
    for (const SyncTable& table : syncTables()) {
        const auto& name = table.type->table;
        if (!whole && !m_allSuspect && !m_suspect.contains(name))
            continue;
        Digests held;
        digest(cache, table, held);
        for (const auto& [part, rows] : held)
            if (!scope.shares.contains({name, part.entity}))
                fail(fmt::format("table {} holds rows of entity {}, which its person does not see", name, part.entity));
        for (const auto entity : {0, 1})
            if (const Share share{name, entity};
                scope.shares.contains(share) &&
                seen(held, share, m_user, {"*"}) != seen(state.digests, share, m_user, scope.command_groups))
                fail(fmt::format("table {} is not what the centre had of entity {}", name, entity));
    }
}

} // namespace opsdesk::simulation
