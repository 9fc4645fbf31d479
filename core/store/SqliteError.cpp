#include "core/store/SqliteError.h"

#include <fmt/format.h>

#include <sqlite3.h>

#include <filesystem>

namespace opsdesk::store {

namespace {

/// SQLite tells of a full disk in several ways: that it cannot make the file of its shared memory is one.
bool isDiskFull(const std::string& file) {
    std::error_code error;
    const auto space = std::filesystem::space(std::filesystem::absolute(file).parent_path(), error);
    return !error && space.available < 64 * 1024;
}

} // namespace

StoreError sqliteError(int code, const std::string& file, std::string_view message) {
    using Kind = StoreError::Kind;
    constexpr std::string_view diskFull =
        "cannot grow because the disk is full; make room and try again. Nothing was half saved.";
    const auto error = [&file](Kind kind, std::string_view text) {
        return StoreError(kind, fmt::format("“{}” {}", file, text));
    };
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return error(Kind::NotADatabase, "is not a workspace; choose another file.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(Kind::Locked, "is in use by another program; close that program or try again later.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return error(Kind::ReadOnly,
                     "may only be read; ask for the right to change the file and its folder, or copy it elsewhere.");
    case SQLITE_FULL:
        return error(Kind::DiskFull, diskFull);
    case SQLITE_CORRUPT:
        return error(Kind::Corrupt, "is damaged; restore it from a backup.");
    case SQLITE_CANTOPEN:
        return error(Kind::Missing, "cannot be opened; check that the file and its folder exist and may be read.");
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
        return error(Kind::Constraint, fmt::format("does not accept a row: {}.", message));
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS)
            return error(Kind::Corrupt, "is damaged; restore it from a backup.");
        if (isDiskFull(file))
            return error(Kind::DiskFull, diskFull);
        return error(Kind::Other,
                     fmt::format("could not be read or written ({}); check its disk or network share.", message));
    default:
        return error(Kind::Other, fmt::format("could not be used: {}.", message));
    }
}

StoreError sqliteError(sqlite3* handle, const std::string& file) {
    return sqliteError(sqlite3_extended_errcode(handle), file, sqlite3_errmsg(handle));
}

} // namespace opsdesk::store
