#include "core/store/SqliteCache.h"
#include "core/store/SqliteConnection.h"
#include "core/store/SqliteError.h"

#include <SQLiteCpp/Database.h>

#include <sqlite3.h>

#include <filesystem>
#include <sys/statvfs.h>

namespace opsdesk::store {

namespace {

using Kind = StoreError::Kind;
namespace fs = std::filesystem;

constexpr int busyTimeoutMillis = 10'000;

[[noreturn]] void refuse(Kind kind, const std::string& file, std::string_view text) {
    throw StoreError(kind, fmt::format("“{}” {}", file, text));
}

/// What SQLite would say in a way nobody understands, or do without being asked.
void requireSensibleFile(const std::string& file, OpenMode mode) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::directory)
        refuse(Kind::NotADatabase, file, "is a folder; choose a file.");
    const bool exists = status.type() != fs::file_type::not_found;
    const fs::path folder = fs::absolute(file).parent_path();
    if (!exists && !fs::is_directory(folder, error))
        refuse(Kind::Missing, file, fmt::format("cannot be there, because there is no folder “{}”.", folder.string()));
    if (!exists && mode != OpenMode::Create)
        refuse(Kind::Missing, file, "does not exist; check the name, or make a new workspace.");
    if (!exists)
        return;
    const auto size = fs::file_size(file, error);
    if (error)
        refuse(Kind::NotADatabase, file, "is not a file; choose another.");
    if (mode == OpenMode::Create && size > 0)
        refuse(Kind::Other, file, "already exists; choose another name.");
    if (mode != OpenMode::Create && size == 0)
        refuse(Kind::NotADatabase, file, "is empty, so it is not a workspace; choose another file.");
}

int flagsOf(OpenMode mode) {
    switch (mode) {
    case OpenMode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

/// Whether the file lies on a medium that nobody can write and was closed as it should be: then it cannot change while
/// it is read, and SQLite needs none of the files that it would otherwise make beside it.
bool isFrozen(const std::string& file) {
    struct statvfs volume {};
    std::error_code error;
    const auto log = fs::file_size(file + "-wal", error);
    return (error || log == 0) && ::statvfs(file.c_str(), &volume) == 0 && (volume.f_flag & ST_RDONLY) != 0;
}

/// The file's name as SQLite reads URIs.
std::string frozenUri(const std::string& file) {
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string())
        uri += c == '%' || c == '?' || c == '#' ? fmt::format("%{:02X}", static_cast<unsigned char>(c))
                                                : std::string(1, c);
    return uri + "?immutable=1";
}

std::shared_ptr<SQLite::Database> openFile(const std::string& file, OpenMode mode) {
    try {
        // NOMUTEX: a connection belongs to one thread.
        if (mode == OpenMode::ReadOnly && isFrozen(file))
            return std::make_shared<SQLite::Database>(
                frozenUri(file), flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, busyTimeoutMillis);
        return std::make_shared<SQLite::Database>(file, flagsOf(mode) | SQLITE_OPEN_NOMUTEX, busyTimeoutMillis);
    } catch (const SQLite::Exception& error) {
        // File and folder are known to be there, so what is missing is a right.
        if (error.getErrorCode() == SQLITE_CANTOPEN && mode == OpenMode::ReadOnly)
            refuse(Kind::Other, file, "cannot be opened, because you may not read it; ask its owner.");
        if (error.getErrorCode() == SQLITE_CANTOPEN)
            refuse(Kind::ReadOnly, file,
                   "cannot be opened, because you may not change it or its folder; ask their owner.");
        throw sqliteError(error.getExtendedErrorCode(), file, error.what());
    }
}

/// Reads for the first time, which finds files that are something else.
void requireReadable(SqliteConnection& connection) {
    try {
        connection.scalar("SELECT count(*) FROM sqlite_schema");
    } catch (const StoreError&) {
        if ((sqlite3_errcode(connection.handle()) & 0xff) != SQLITE_CANTOPEN)
            throw;
        refuse(
            Kind::ReadOnly, connection.name(),
            "lies in a folder that you may not change, which a workspace needs even for reading; copy it elsewhere.");
    }
}

/// A commit that its process did not live to sync stands in the log all the same, and is read from now on: it must be
/// on the disk before anybody is told.
void syncLog(SqliteConnection& connection) {
    try {
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)");
    } catch (const StoreError& error) {
        // The log is synced before the file grows by what is in it.
        if (error.kind() != StoreError::Kind::DiskFull)
            throw;
    }
}

void prepareSession(SqliteConnection& connection, OpenMode mode) {
    sqlite3* handle = connection.handle();
    sqlite3_extended_result_codes(handle, 1);
    // A misspelt name in double quotes is an error, not a string.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (mode != OpenMode::ReadOnly && sqlite3_db_readonly(handle, "main") == 1)
        throw sqliteError(SQLITE_READONLY, connection.name(), "");
    connection.execute("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
    requireReadable(connection);
    if (mode == OpenMode::ReadOnly) {
        // A console has several of these. What is mapped counts as memory of the program, once for each, and is read no
        // faster.
        connection.execute("PRAGMA cache_size = -8192; PRAGMA mmap_size = 0");
        return;
    }
    connection.execute("PRAGMA mmap_size = 268435456");
    useSmallCache(connection);
    // 16 MB between checkpoints, so that a bulk load writes its pages back less often; the log shrinks afterwards.
    connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA "
                       "wal_autocheckpoint = 4000;"
                       "PRAGMA journal_size_limit = 67108864");
    syncLog(connection);
}

} // namespace

std::unique_ptr<Connection> openSqlite(const std::string& file, OpenMode mode) {
    requireSensibleFile(file, mode);
    auto database = openFile(file, mode);
    sqlite3* handle = database->getHandle();
    auto session = std::make_shared<const SqliteSession>(SqliteSession{std::move(database), handle, file});
    auto connection = std::make_unique<SqliteConnection>(std::move(session));
    prepareSession(*connection, mode);
    return connection;
}

} // namespace opsdesk::store
