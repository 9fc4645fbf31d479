#pragma once

#include "core/store/Connection.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk::store {

/// A numbered step of the schema: `core/store/migrations/NNNN_name.sql`.
///
/// The files are written once for both stores with these words, replaced per dialect: `@int` (INTEGER, bigint), `@bool`
/// (INTEGER, bigint), `@real` (REAL, double precision), `@text` (TEXT, text COLLATE "C"), `@uuid` (TEXT, uuid), `@date`
/// (INTEGER, date), `@json` (TEXT, text), `@bytes` (BLOB, bytea), and `@keyed` after a table's closing bracket (WITHOUT
/// ROWID, nothing). A file `NNNN_name.postgres.sql` is for PostgreSQL alone, `NNNN_name.sqlite.sql` for SQLite: on the
/// other it is recorded and does nothing.
struct Migration {
    int number;
    std::string name;
    std::string sql;
    std::optional<Dialect> only{}; ///< nothing: for both
};

/// Those compiled into the program, by number.
const std::vector<Migration>& migrations();

/// Whether a migration added the column to a table that was there before, since digests heed it (RowColumn::later).
bool isAddedLater(std::string_view table, std::string_view column);

/// Brings the schema up to date, one transaction per migration, each recorded in `schema_migration` (number, name,
/// digest of its text), so that an interrupted run goes on where it stopped. Returns how many were applied.
/// @throws StoreError Newer when the database knows a migration that this program does not; NotADatabase when it holds
/// tables but no `schema_migration`; Corrupt when a recorded digest differs.
int migrate(Connection& connection);
/// The same with a list of its own, whose numbers ascend.
int migrate(Connection& connection, std::span<const Migration> known);

/// Nothing when it is a workspace that this program can open or migrate. Changes nothing. @throws StoreError as above
void requireOwnSchema(Connection& connection);

/// Nothing when the schema is exactly this program's. Else a StoreError as above, or one that says to migrate.
void requireCurrentSchema(Connection& connection);
void requireCurrentSchema(Connection& connection, std::span<const Migration> known);

} // namespace opsdesk::store
