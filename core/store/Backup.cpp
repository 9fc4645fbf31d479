#include "core/store/Backup.h"

#include "core/base/Log.h"
#include "core/store/SqliteConnection.h"
#include "core/store/SqliteError.h"

#include <sqlite3.h>

#include <filesystem>

namespace opsdesk::store {

namespace {

namespace fs = std::filesystem;

constexpr int pagesPerStep = 2'000;

void requireAbsent(const std::string& target) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(target, ignored)))
        throw StoreError(StoreError::Kind::Other,
                         fmt::format("“{}” already exists; choose another name for the backup.", target));
}

/// The unfinished copy; deleted unless kept.
class PartialFile {
public:
    explicit PartialFile(const std::string& target) : m_target(target), m_name(target + ".part") { discard(); }
    ~PartialFile() { discard(); }
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    const std::string& name() const { return m_name; }
    void keep() const {
        requireAbsent(m_target);
        fs::rename(m_name, m_target);
    }

private:
    void discard() const {
        std::error_code ignored;
        for (const char* ending : {"", "-journal", "-wal", "-shm"})
            fs::remove(m_name + ending, ignored);
    }

    std::string m_target;
    std::string m_name;
};

SqliteConnection& requireFile(Connection& connection) {
    auto* file = dynamic_cast<SqliteConnection*>(&connection);
    if (!file)
        throw UsageError(
            fmt::format("{} is no file; use the programs of PostgreSQL for its backups.", connection.name()));
    return *file;
}

void copyPages(SqliteConnection& source, SqliteConnection& copy, int pages) {
    sqlite3_backup* process = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!process)
        throw sqliteError(copy.handle(), copy.name());
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(process, pages);
    sqlite3_backup_finish(process);
    if (code != SQLITE_DONE)
        throw sqliteError(code, copy.name(), sqlite3_errstr(code));
}

void requireSound(Connection& copy, const std::string& target) {
    const Value verdict = copy.scalar("PRAGMA quick_check(1)").value();
    if (asText(verdict) == "ok")
        return;
    log::warn("The check of “{}” found: {}", copy.name(), asText(verdict));
    throw StoreError(
        StoreError::Kind::Corrupt,
        fmt::format("The backup “{}” failed its check, so it was not kept; check the workspace and the disk.", target));
}

} // namespace

void backup(Connection& sqlite, const std::string& target) {
    auto& source = requireFile(sqlite);
    requireAbsent(target);
    const PartialFile part(target);
    {
        const auto copy = openSqlite(part.name(), OpenMode::Create);
        // Not WAL, so that the copy is a single file; it changes back when it is opened for work.
        copy->execute("PRAGMA journal_mode = DELETE");
        {
            // Of one moment: without it SQLite would begin again after every change by another process.
            const ReadTransaction snapshot(sqlite);
            copyPages(source, static_cast<SqliteConnection&>(*copy), pagesPerStep);
        }
        copy->execute("PRAGMA journal_mode = DELETE");
        requireSound(*copy, target);
    }
    part.keep();
}

void restore(Connection& sqlite, const std::string& source) {
    auto& target = requireFile(sqlite);
    const auto backup = openSqlite(source, OpenMode::ReadOnly);
    requireSound(*backup, source);
    // All pages in one step: in between others would find the workspace locked half way, and a crash would leave it to
    // recovery.
    copyPages(static_cast<SqliteConnection&>(*backup), target, -1);
}

} // namespace opsdesk::store
