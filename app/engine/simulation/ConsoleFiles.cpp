// What befalls the files of a console: spoilt, copied, set back.

#include "app/engine/simulation/SimulatedConsole.h"
#include "app/engine/simulation/Violation.h"
#include "core/base/Error.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace opsdesk::simulation {

namespace {

namespace fs = std::filesystem;

std::string oldFolder(const std::string& folder) {
    return folder + ".old";
}

bool belongsTo(const fs::path& file, const std::string& database) {
    return file.filename().string().starts_with(fs::path(database).filename().string());
}

void copyFiles(const std::string& from, const std::string& to) {
    fs::create_directories(to);
    for (const auto& entry : fs::directory_iterator(from))
        // What processes share while they run goes with them.
        if (!entry.path().string().ends_with("-shm"))
            fs::copy_file(entry.path(), fs::path(to) / entry.path().filename(), fs::copy_options::overwrite_existing);
}

void turnBit(const std::string& file, std::uint64_t place) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    const auto offset = static_cast<std::streamoff>(place / 8 % std::max<std::uintmax_t>(1, fs::file_size(file)));
    stream.seekg(offset);
    const auto byte = static_cast<char>(stream.get() ^ (1 << place % 8));
    stream.seekp(offset);
    stream.put(byte);
}

} // namespace

void SimulatedConsole::spoilCache() {
    m_disk.touch(m_folder);
    std::fstream file(SyncMachine::cacheFile(m_folder), std::ios::in | std::ios::out | std::ios::binary);
    if (file)
        file.write("spoilt spoilt spoilt", 20);
}

void SimulatedConsole::spoilOutbox(bool tail) {
    const auto file = SyncMachine::outboxFile(m_folder);
    if (!isUp())
        return;
    m_listed = listed();
    // Half of the time it ends in peace, and all stands in the file itself.
    if (m_random.next() % 2 == 0)
        close();
    kill();
    m_disk.touch(m_folder);
    const auto part = fs::exists(file + "-wal") && m_random.next() % 2 == 0 ? file + "-wal" : file;
    m_spoilt = true;
    m_cut = m_cut || tail || part != file;
    if (tail)
        fs::resize_file(part, fs::file_size(part) - m_random.next() % (fs::file_size(part) / 2 + 1));
    else if (fs::file_size(part) > 0)
        turnBit(part, m_random.next());
}

void SimulatedConsole::ageCache() {
    if (!isUp() || !m_machine->readable())
        return;
    close();
    try {
        store::openSqlite(SyncMachine::cacheFile(m_folder), store::OpenMode::ReadWrite)
            ->execute("DELETE FROM schema_migration WHERE number = (SELECT max(number) FROM schema_migration)");
    } catch (const StoreError&) {
        // It stays as it is, then.
    }
    kill();
}

void SimulatedConsole::keepOld() {
    kill();
    m_disk.touch(m_folder);
    fs::remove_all(oldFolder(m_folder));
    copyFiles(m_folder, oldFolder(m_folder));
    m_old = m_acknowledged;
}

bool SimulatedConsole::restoreOld(bool cache, bool outbox, bool inPlace) {
    if (!m_old)
        return false;
    kill();
    m_disk.touch(m_folder);
    const auto concerns = [&](const fs::path& file) {
        return (cache && belongsTo(file, SyncMachine::cacheFile(m_folder))) ||
               (outbox && belongsTo(file, SyncMachine::outboxFile(m_folder)));
    };
    for (const auto& entry : fs::directory_iterator(m_folder))
        if (concerns(entry.path()) &&
            (!inPlace || !fs::exists(fs::path(oldFolder(m_folder)) / entry.path().filename())))
            fs::remove(entry.path());
    for (const auto& entry : fs::directory_iterator(oldFolder(m_folder)))
        if (concerns(entry.path())) {
            const auto file = fs::path(m_folder) / entry.path().filename();
            fs::copy_file(entry.path(), file, fs::copy_options::overwrite_existing);
            m_disk.replaced(file);
        }
    m_seen.clear();
    if (outbox) {
        std::ranges::copy_if(m_acknowledged, std::inserter(m_excused, m_excused.end()),
                             [&](const Uuid& id) { return !m_old->contains(id); });
        m_told.clear();
    }
    return true;
}

void SimulatedConsole::cloneTo(const std::string& folder) {
    kill();
    m_disk.touch(m_folder);
    copyFiles(m_folder, folder);
}

/// All decisions that stand in its outbox, whatever became of them.
std::set<Uuid> SimulatedConsole::listed() const {
    std::set<Uuid> ids;
    for (const auto& entry : m_outbox->entries())
        ids.insert(entry.command.id);
    for (const auto& id : m_outbox->applied())
        ids.insert(id);
    return ids;
}

/// What is missing in a spoilt outbox must have been noticed. Where the end was cut off nothing tells that there was
/// more, so it need not be.
void SimulatedConsole::judgeOutbox() {
    if (!std::exchange(m_spoilt, false))
        return;
    const auto now = listed();
    const bool noticed = m_outbox->damaged() > 0;
    const bool cut = std::exchange(m_cut, false);
    for (const auto& id : m_listed) {
        if (now.contains(id))
            continue;
        if (!noticed && !cut)
            fail(fmt::format("decision {} vanished from its spoilt outbox, and nothing tells so", id.toString()));
        m_excused.insert(id);
    }
    m_told.clear();
}

} // namespace opsdesk::simulation
