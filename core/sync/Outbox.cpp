#include "core/sync/Outbox.h"

#include "core/base/Digest.h"
#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/sync/OutboxRecords.h"
#include "core/workflow/CommandRow.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <set>
#include <sys/stat.h>

namespace opsdesk {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

/// How many applied decisions are remembered.
constexpr std::int64_t appliedKept = 5'000;
constexpr auto metaDigestName = "digest";

/// Another for every copy of a file, and for every machine.
std::string placeOf(const std::string& file) {
    struct statx status {};
    ::statx(AT_FDCWD, file.c_str(), 0, STATX_INO | STATX_BTIME, &status);
    std::string machine;
    std::ifstream("/etc/machine-id") >> machine;
    // When it was made, too: the number of a deleted file is soon another's.
    return fmt::format("{}:{}:{}:{}:{}.{}", machine, status.stx_dev_major, status.stx_dev_minor, status.stx_ino,
                       status.stx_btime.tv_sec, status.stx_btime.tv_nsec);
}

/// An empty file is what a crash leaves of one that was just being made.
bool isThere(const std::string& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return !error && size > 0;
}

/// Beyond repair, as opposed to locked, full or not allowed.
bool isDamage(const StoreError& error) {
    return error.kind() == Kind::Corrupt || error.kind() == Kind::NotADatabase;
}

} // namespace

Outbox::Outbox(std::string file, Random& random) : m_file(std::move(file)), m_random(random) {
    try {
        open();
    } catch (const StoreError& error) {
        if (!isDamage(error))
            throw;
        log::warn("The outbox is damaged: {}", error.what());
        setAside();
    }
    recognise();
}

Outbox::~Outbox() = default;

void Outbox::open() {
    m_connection = store::openSqlite(m_file, isThere(m_file) ? store::OpenMode::ReadWrite : store::OpenMode::Create);
    const auto verdict = m_connection->scalar("PRAGMA integrity_check(1)");
    if (!verdict || asText(*verdict) != "ok")
        throw StoreError(Kind::Corrupt, fmt::format("“{}” does not pass SQLite's check.", m_file));
    {
        store::Transaction transaction(*m_connection);
        outboxrecords::createTables(*m_connection);
        transaction.commit();
    }
    read();
}

/// Keeps the damaged file under another name and goes on with a new one.
void Outbox::setAside() {
    m_connection.reset();
    m_records.clear();
    m_places.clear();
    std::string name;
    for (int number = 1; name.empty() || fs::exists(name); ++number)
        name = fmt::format("{}.damaged-{}", m_file, number);
    std::error_code ignored;
    for (const auto* ending : {"-wal", "-shm"})
        fs::rename(m_file + ending, name + ending, ignored);
    fs::rename(m_file, name);
    ++m_damaged;
    open();
    takeOver(name);
}

/// All records of @p damagedFile that can still be read and are as they were written.
void Outbox::takeOver(const std::string& damagedFile) {
    std::int64_t taken = 0;
    store::Transaction transaction(*m_connection);
    // From both ends, up to where it is damaged.
    for (const auto* direction : {"ASC", "DESC"}) {
        try {
            const auto old = store::openSqlite(damagedFile, store::OpenMode::ReadOnly);
            const auto row =
                old->prepare(fmt::format("SELECT {} FROM record ORDER BY place {}", outboxrecords::columns, direction));
            while (row->step())
                if (const auto content = outboxrecords::read(*row); content && !find(content->entry.command.id)) {
                    write({row->integer(0), content->state, content->entry});
                    ++taken;
                }
        } catch (const StoreError& error) {
            log::info("{} could not be read to its end: {}", damagedFile, error.what());
        }
    }
    transaction.commit();
    log::warn("{} decisions were taken over from the damaged outbox, which is kept as {}.", taken, damagedFile);
    read();
}

void Outbox::read() {
    m_records.clear();
    m_places.clear();
    std::vector<std::int64_t> damaged;
    const auto row = m_connection->prepare(fmt::format("SELECT {} FROM record ORDER BY place", outboxrecords::columns));
    while (row->step()) {
        const auto content = outboxrecords::read(*row);
        if (!content)
            damaged.push_back(row->integer(0));
        if (!content || content->state == "applied")
            continue;
        m_places[content->entry.command.id] = row->integer(0);
        m_records[row->integer(0)] = {row->integer(0), content->state, content->entry};
    }
    m_dataVersion = asInteger(m_connection->scalar("PRAGMA data_version").value_or(Value()));
    if (damaged.empty())
        return;
    store::Transaction transaction(*m_connection);
    for (const auto place : damaged)
        outboxrecords::setAside(*m_connection, place);
    transaction.commit();
    m_damaged += static_cast<std::int64_t>(damaged.size());
    log::warn("{} decisions in {} are damaged; they were set aside in its table “damaged”.", damaged.size(), m_file);
}

/// What the file says of itself must be as it was written, or is not believed.
void Outbox::checkMeta() {
    const auto digest = meta(metaDigestName);
    // Files of earlier versions have none.
    if (digest.empty() || digest == metaDigest())
        return;
    log::warn("{} does not say any more whose it is; it goes on as a new console's.", m_file);
    const auto stamped =
        std::ranges::find_if(m_records, [](const auto& each) { return !each.second.entry.command.actor.empty(); });
    store::Transaction transaction(*m_connection);
    m_connection->execute("DELETE FROM meta");
    setMeta("owner", stamped == m_records.end() ? std::string() : stamped->second.entry.command.actor);
    setMeta("recheck", "due");
    transaction.commit();
}

std::string Outbox::metaDigest() const {
    std::string all;
    const auto row = m_connection->prepare("SELECT name, value FROM meta WHERE name <> ? ORDER BY name");
    row->bind(0, Value(std::string(metaDigestName)));
    while (row->step())
        all += fmt::format("{}={}:{}|", row->text(0), row->text(1).size(), row->text(1));
    return sha256(all).toHex();
}

/// A copy of the file must not pass for the console that it was copied from.
void Outbox::recognise() {
    checkMeta();
    const auto place = placeOf(m_file);
    if (meta("place") != place || meta("incarnation").empty()) {
        store::Transaction transaction(*m_connection);
        setMeta("place", place);
        setMeta("incarnation", m_random.uuid(Timestamp()).toString());
        setMeta("cache", Uuid().toString());
        transaction.commit();
    }
    m_incarnation = Uuid::parse(meta("incarnation")).value_or(Uuid());
}

std::string Outbox::meta(const std::string& name) const {
    const auto value = m_connection->scalar("SELECT value FROM meta WHERE name = ?", {name});
    return value ? asText(*value) : std::string();
}

/// Within a transaction: the value and the digest over all of them go together.
void Outbox::setMeta(const std::string& name, const std::string& value) {
    constexpr auto sql = "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)";
    m_connection->run(sql, {name, value});
    m_connection->run(sql, {std::string(metaDigestName), metaDigest()});
}

Uuid Outbox::incarnation() const {
    return m_incarnation;
}

std::string Outbox::owner() const {
    const std::lock_guard lock(m_mutex);
    return meta("owner");
}

bool Outbox::adopt(const std::string& user) {
    const std::lock_guard lock(m_mutex);
    const auto known = meta("owner");
    if (known == user)
        return true;
    if (!known.empty() && !m_records.empty())
        return false;
    store::Transaction transaction(*m_connection);
    if (!known.empty())
        m_connection->run("DELETE FROM record WHERE state = ?", {std::string("applied")});
    setMeta("owner", user);
    transaction.commit();
    return true;
}

Uuid Outbox::cacheIncarnation() const {
    const std::lock_guard lock(m_mutex);
    return Uuid::parse(meta("cache")).value_or(Uuid());
}

void Outbox::setCacheIncarnation(const Uuid& incarnation) {
    const std::lock_guard lock(m_mutex);
    store::Transaction transaction(*m_connection);
    setMeta("cache", incarnation.toString());
    transaction.commit();
}

void Outbox::write(const Record& record) {
    outboxrecords::write(*m_connection, record.place, record.state, record.entry);
}

std::optional<Outbox::Record> Outbox::find(const Uuid& id) {
    const auto row = m_connection->prepare(fmt::format("SELECT {} FROM record WHERE id = ?", outboxrecords::columns));
    row->bind(0, id);
    if (!row->step())
        return std::nullopt;
    const auto content = outboxrecords::read(*row);
    if (!content)
        return std::nullopt;
    return Record{row->integer(0), content->state, content->entry};
}

void Outbox::put(Command command, Timestamp queuedAt) {
    const auto place = asInteger(m_connection->scalar("SELECT coalesce(max(place), 0) + 1 FROM record").value());
    if (command.sender.isNil()) {
        command.sender = m_incarnation;
        command.sequence = place;
    }
    const auto id = command.id;
    Record record{place, "waiting", {std::move(command), queuedAt, std::nullopt}};
    write(record);
    m_records[place] = std::move(record);
    m_places[id] = place;
}

std::vector<CommandResult> Outbox::append(std::vector<Command> commands, Timestamp queuedAt) {
    const std::lock_guard lock(m_mutex);
    std::vector<CommandResult> answered;
    try {
        store::Transaction transaction(*m_connection);
        for (auto& command : commands) {
            const auto known = find(command.id);
            if (!known)
                put(std::move(command), queuedAt);
            else if (known->entry.result)
                answered.push_back(answerTo(command, known->entry.command, *known->entry.result));
        }
        transaction.commit();
    } catch (...) {
        read();
        throw;
    }
    return answered;
}

void Outbox::forget(const Uuid& id) {
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return;
    m_records.erase(place->second);
    m_places.erase(place);
}

void Outbox::settle(const Uuid& id, const CommandResult& result) {
    const auto place = m_places.find(id);
    if (place == m_places.end() || m_records.at(place->second).state != "waiting")
        return;
    auto record = m_records.at(place->second);
    record.state = nameOf(result.state);
    record.entry.result = result;
    write(record);
    if (result.applied())
        forget(id);
    else
        m_records[record.place] = std::move(record);
}

void Outbox::finish(std::span<const CommandResult> results) {
    if (results.empty())
        return;
    const std::lock_guard lock(m_mutex);
    try {
        store::Transaction transaction(*m_connection);
        for (const auto& result : results)
            settle(result.id, result);
        m_connection->run("DELETE FROM record WHERE state = 'applied' AND place <= (SELECT max(place) FROM record) - ?",
                          {appliedKept});
        transaction.commit();
    } catch (...) {
        read();
        throw;
    }
}

Outbox::Record& Outbox::refused(const Uuid& id) {
    const auto place = m_places.find(id);
    if (place == m_places.end() || !m_records.at(place->second).entry.result)
        throw UsageError(
            fmt::format("The decision {} is not one that was refused; look at the list again.", id.toString()));
    return m_records.at(place->second);
}

void Outbox::retry(const Uuid& id, Command command, Timestamp queuedAt) {
    const std::lock_guard lock(m_mutex);
    const auto old = refused(id).place;
    if (find(command.id))
        throw UsageError("A decision that is sent again needs an id of its own.");
    try {
        store::Transaction transaction(*m_connection);
        put(std::move(command), queuedAt);
        m_connection->run("DELETE FROM record WHERE place = ?", {old});
        transaction.commit();
    } catch (...) {
        read();
        throw;
    }
    forget(id);
}

void Outbox::discard(const Uuid& id) {
    const std::lock_guard lock(m_mutex);
    m_connection->run("DELETE FROM record WHERE place = ?", {refused(id).place});
    forget(id);
}

std::vector<OutboxEntry> Outbox::entries() const {
    const std::lock_guard lock(m_mutex);
    std::vector<OutboxEntry> entries;
    for (const auto& [place, record] : m_records)
        entries.push_back(record.entry);
    return entries;
}

std::vector<Command> Outbox::waiting() const {
    const std::lock_guard lock(m_mutex);
    std::vector<Command> commands;
    for (const auto& [place, record] : m_records)
        if (!record.entry.result)
            commands.push_back(record.entry.command);
    return commands;
}

std::int64_t Outbox::pending() const {
    const std::lock_guard lock(m_mutex);
    return std::ranges::count_if(m_records, [](const auto& each) { return !each.second.entry.result; });
}

std::int64_t Outbox::attention() const {
    const std::lock_guard lock(m_mutex);
    return std::ranges::count_if(m_records, [](const auto& each) { return each.second.entry.result.has_value(); });
}

std::int64_t Outbox::damaged() const {
    const std::lock_guard lock(m_mutex);
    return m_damaged;
}

void Outbox::setRecheck(bool due) {
    const std::lock_guard lock(m_mutex);
    store::Transaction transaction(*m_connection);
    setMeta("recheck", due ? "due" : "");
    transaction.commit();
}

bool Outbox::recheckDue() const {
    const std::lock_guard lock(m_mutex);
    return meta("recheck") == "due";
}

std::vector<Uuid> Outbox::applied() const {
    const std::lock_guard lock(m_mutex);
    std::vector<Uuid> ids;
    const auto row = m_connection->prepare("SELECT id FROM record WHERE state = 'applied' ORDER BY place");
    while (row->step())
        if (const auto id = Uuid::parse(row->text(0)))
            ids.push_back(*id);
    return ids;
}

void Outbox::lose(std::span<const Uuid> ids) {
    const auto why = reject("lost_by_restore", "The centre was restored from a backup that does not hold this decision "
                                               "any more; make it again, or let it go.");
    std::vector<CommandResult> results;
    for (const auto& id : ids)
        results.push_back({id, CommandState::Parked, why.value(), 0, "{}"});
    amend(results);
}

void Outbox::amend(std::span<const CommandResult> results) {
    const std::lock_guard lock(m_mutex);
    try {
        store::Transaction transaction(*m_connection);
        for (const auto& result : results) {
            auto record = find(result.id);
            if (!record || record->state != "applied" || result.applied())
                continue;
            record->state = nameOf(result.state);
            record->entry.result = result;
            write(*record);
            m_places[result.id] = record->place;
            m_records[record->place] = std::move(*record);
        }
        transaction.commit();
    } catch (...) {
        read();
        throw;
    }
}

bool Outbox::refresh() {
    const std::lock_guard lock(m_mutex);
    const auto version = asInteger(m_connection->scalar("PRAGMA data_version").value_or(Value()));
    if (version == m_dataVersion)
        return false;
    read();
    return true;
}

} // namespace opsdesk
