#include "app/engine/simulation/SimulatedCentre.h"

#include "app/engine/simulation/SimulatedCompany.h"
#include "app/engine/simulation/Violation.h"
#include "core/base/Error.h"
#include "core/governance/Rights.h"
#include "core/ledger/BookingDay.h"
#include "core/store/Backup.h"
#include "core/store/Migrator.h"
#include "core/store/Row.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace opsdesk::simulation {

namespace {

constexpr std::size_t batchLimit = 8; ///< small, so that commands meet in several turns

} // namespace

SimulatedCentre::SimulatedCentre(TornDisk& disk, std::string folder, const Catalog& catalog, SimulatedTime& time,
                                 std::uint64_t seed, Sabotage sabotage)
    : m_disk(disk), m_folder(std::move(folder)), m_file(m_folder + "/centre.opsdesk"), m_catalog(catalog), m_time(time),
      m_clock(time), m_random(seed), m_sabotage(sabotage), m_epoch(m_random.uuid(m_clock.now())) {
    std::filesystem::create_directories(m_folder);
    m_connection = store::openSqlite(m_file, store::OpenMode::Create);
    store::migrate(*m_connection);
    m_engine = std::make_unique<Engine>(*m_connection, m_catalog, m_clock, m_random);
    m_engine->addEntity(0);
    m_engine->addEntity(1);
    remember({});
}

SimulatedCentre::~SimulatedCentre() = default;

bool SimulatedCentre::isUp() {
    if (m_engine && m_disk.isDown(m_folder))
        close();
    return m_engine != nullptr;
}

void SimulatedCentre::queue(std::span<const Command> commands) {
    if (!isUp())
        throw StoreError(StoreError::Kind::Lost, "The simulated centre is down.");
    for (const Command& command : commands)
        if (std::ranges::find(m_queue, command.id, &Command::id) == m_queue.end())
            m_queue.push_back(command);
}

std::set<Uuid> SimulatedCentre::stillQueued(std::span<const Uuid> ids) const {
    std::set<Uuid> queued;
    for (const Command& command : m_queue)
        if (std::ranges::find(ids, command.id) != ids.end())
            queued.insert(command.id);
    return queued;
}

/// What waits goes on waiting, and the engine begins anew, when its disk fails it. What @p action did is remembered,
/// if it did anything.
bool SimulatedCentre::atEngine(const std::function<bool()>& action) {
    m_turnBegan = position();
    try {
        if (!action())
            return false;
    } catch (const StoreError& error) {
        if (isUp() && error.kind() == StoreError::Kind::Constraint)
            throw;
        reopen();
        return false;
    }
    std::set<std::string> tables;
    for (const Step& step : m_engine->lastSteps())
        tables.insert(step.tables.begin(), step.tables.end());
    remember(tables);
    return true;
}

bool SimulatedCentre::turn() {
    if (!isUp())
        return false;
    if (m_queue.empty())
        return fireTimers();
    const auto count = std::min(m_queue.size(), 1 + static_cast<std::size_t>(m_random.next() % batchLimit));
    std::vector<Command> commands(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(count));
    if (m_sabotage == Sabotage::Order)
        std::ranges::reverse(commands);
    const CentreState before{{}, m_state.scopes, m_state.users};
    const auto booked = calendar();
    if (!atEngine([&] {
            if (m_sabotage == Sabotage::Dedup)
                forgetOutcomes(commands);
            m_engine->process(commands);
            return true;
        }))
        return false;
    m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(count));
    judgeTurn(commands, before, booked);
    return true;
}

bool SimulatedCentre::fireTimers() {
    const auto booked = calendar();
    if (!atEngine([&] { return m_engine->fireTimers() > 0; }))
        return false;
    requireOpenMonths(booked);
    return true;
}

void SimulatedCentre::forgetOutcomes(std::span<const Command> commands) {
    store::Transaction transaction(*m_connection);
    for (const Command& command : commands)
        m_connection->run("UPDATE command SET id = ? WHERE id = ?",
                          {m_random.uuid(m_clock.now()).toString(), command.id.toString()});
    transaction.commit();
}

void SimulatedCentre::judgeTurn(std::span<const Command> commands, const CentreState& before,
                                const FiscalCalendar& booked) {
    // Between two moves of rights somebody may have had others than before and after.
    const auto moves = std::ranges::count(commands, 0, &Command::entity);
    for (const Command& command : commands) {
        if (!m_connection->scalar("SELECT 1 FROM command WHERE id = ? AND actor = ? AND state = 'applied' AND rev > ?",
                                  {command.id.toString(), command.actor, m_turnBegan[command.entity]}))
            continue;
        ++m_applied[command.type];
        if (command.entity != 0 && moves < 2)
            requireRights(command, before);
    }
    requireOpenMonths(booked);
}

/// What was done for somebody must have been theirs to do, before or after what was done with it.
void SimulatedCentre::requireRights(const Command& command, const CentreState& before) const {
    if (before.users.contains(command.actor) && !mayHaveDone(command, before) && !mayHaveDone(command, m_state))
        throw Violation(fmt::format("{} had no right to {}, and it was applied.", command.actor, command.type));
}

/// By the table of rights and up to the limits; the amount is what they saw, or it was refused.
bool SimulatedCentre::mayHaveDone(const Command& command, const CentreState& state) const {
    const auto limitOf = [&](const std::string& policy) -> std::optional<Minor> {
        const auto value = m_connection->scalar("SELECT value FROM policy WHERE entity = 0 AND id = ?", {policy});
        return value ? std::optional(Minor(std::stoll(asText(*value)))) : std::nullopt;
    };
    return state.scopes.at(command.actor).shares.contains({"step", command.entity}) &&
           checkRights(state.users.at(command.actor), command.type, command.expected.amount, limitOf);
}

FiscalCalendar SimulatedCentre::calendar() const {
    FiscalCalendar calendar;
    const auto books =
        m_connection->prepare("SELECT closed_through, soft_through FROM fiscal_calendar WHERE entity = 1");
    if (books->step()) {
        calendar.closed_through = books->integer(0);
        calendar.soft_through = books->integer(1);
    }
    return calendar;
}

/// Nothing is booked in a month that was closed before a turn and is after it; what would have been says so.
void SimulatedCentre::requireOpenMonths(const FiscalCalendar& before) {
    const auto after = calendar();
    const auto closed = std::min(before.closed_through, after.closed_through),
               soft = std::min(before.soft_through, after.soft_through);
    const auto entries = m_connection->prepare("SELECT entry_id, event, posted_on, document_date, reverses FROM "
                                               "journal_entry WHERE entity = 1 AND entry_id > ? ORDER "
                                               "BY entry_id");
    entries->bind(0, Value(m_lastEntry));
    while (entries->step()) {
        m_lastEntry = entries->integer(0);
        const bool byFinance =
            entries->text(1) == "manual_journal" || entries->text(1) == "exchange_loss" || entries->integer(4) != 0;
        const auto period = periodOf(Date(static_cast<std::int32_t>(entries->integer(2))));
        if (period <= (byFinance ? closed : soft))
            throw Violation(fmt::format("Entry {} ({}) was booked in {}, which was closed.", m_lastEntry,
                                        entries->text(1), nameOfPeriod(period)));
        m_bookedLate += entries->isNull(3) ? 0 : 1;
    }
}

/// Digests of @p tables anew; of all when none is named.
void SimulatedCentre::remember(const std::set<std::string>& tables) {
    // Those named here change with every turn, and no step names them.
    for (const auto& kept : syncTables())
        if (const auto& name = kept.type->table; tables.empty() || tables.contains(name) || name == "audit_record" ||
                                                 name == "step" || name == "counter" || name == "command")
            digest(*m_connection, kept, m_state.digests);
    if (tables.empty() || tables.contains("app_user") || tables.contains("user_entity"))
        for (const auto& [user, role] : simulatedPeople()) {
            m_state.scopes[user] = scopeOf(*m_connection, m_catalog, user);
            m_state.users[user] = userOf(*m_connection, user);
        }
    if (tables.empty())
        m_lastEntry = asInteger(m_connection->scalar("SELECT COALESCE(MAX(entry_id), 0) FROM journal_entry").value());
    m_history[position()] = m_state;
    m_acknowledged = position();
}

bool SimulatedCentre::mayAct(const std::string& user) const {
    const auto scope = m_state.scopes.find(user);
    return scope == m_state.scopes.end() || !scope->second.shares.empty();
}

Position SimulatedCentre::position() const {
    Position position;
    for (const auto& [entity, head] : m_engine->heads())
        position[entity] = head.rev;
    return position;
}

const CentreState* SimulatedCentre::stateAt(const Position& position) const {
    for (auto at = m_history.rbegin(); at != m_history.rend(); ++at)
        if (std::ranges::all_of(position, [&](const auto& known) {
                const auto stood = at->first.find(known.first);
                return stood != at->first.end() && stood->second == known.second;
            }))
            return &at->second;
    return nullptr;
}

void SimulatedCentre::close() {
    ++m_life;
    m_engine.reset();
    m_connection.reset();
    m_queue.clear();
}

void SimulatedCentre::crash() {
    m_disk.crash(m_folder);
    close();
}

void SimulatedCentre::kill() {
    m_disk.kill(m_folder);
    close();
}

void SimulatedCentre::open() {
    m_connection = store::openSqlite(m_file, store::OpenMode::ReadWrite);
    m_engine = std::make_unique<Engine>(*m_connection, m_catalog, m_clock, m_random);
}

void SimulatedCentre::reopen() {
    if (!isUp())
        return;
    m_engine.reset();
    m_connection.reset();
    try {
        open();
        // The commit that failed may be there after all.
        remember({});
    } catch (const StoreError&) {
        kill();
    }
}

void SimulatedCentre::start() {
    m_disk.restart(m_folder);
    try {
        open();
    } catch (const StoreError&) {
        kill(); // the disk failed it while it opened
        return;
    }
    const auto now = position();
    for (const auto& [entity, rev] : m_acknowledged)
        if (const auto found = now.find(entity); found == now.end() || found->second < rev)
            throw Violation(
                fmt::format("The centre lost what it had acknowledged: entity {} stood at {}.", entity, rev));
    // A turn that the crash cut off may have been committed after all.
    remember({});
}

void SimulatedCentre::backup() {
    if (!isUp())
        return;
    const auto target = m_folder + "/backup.opsdesk";
    m_backedUp = false;
    std::filesystem::remove(target);
    try {
        store::backup(*m_connection, target);
        m_backedUp = true;
    } catch (const StoreError&) {
        if (isUp())
            throw;
    }
}

bool SimulatedCentre::restore() {
    if (!isUp() || !m_backedUp)
        return false;
    if (m_sabotage == Sabotage::Epoch) {
        const auto records = m_connection->prepare("SELECT entity, seq, hash FROM audit_record ORDER BY entity, seq");
        while (records->step())
            m_pretended.emplace(std::pair(records->integer(0), records->integer(1)), records->text(2));
    }
    m_engine.reset();
    m_queue.clear();
    ++m_life;
    // The epoch first: whether or not the rest is done, consoles then load anew.
    if (m_sabotage != Sabotage::Epoch)
        m_epoch = m_random.uuid(m_clock.now());
    m_history.clear();
    m_acknowledged.clear();
    try {
        store::restore(*m_connection, m_folder + "/backup.opsdesk");
        m_engine = std::make_unique<Engine>(*m_connection, m_catalog, m_clock, m_random);
        remember({});
    } catch (const StoreError&) {
        if (!m_disk.isDown(m_folder))
            throw;
        close();
    }
    return true;
}

const std::string* SimulatedCentre::pretendedHash(std::int64_t entity, std::int64_t seq) const {
    const auto found = m_pretended.find({entity, seq});
    return found == m_pretended.end() ? nullptr : &found->second;
}

} // namespace opsdesk::simulation
