#pragma once

#include "core/store/Connection.h"

#include <string>

namespace opsdesk::store {

/// Copies an embedded workspace to the new file @p target, as it is at this moment, while other processes go on
/// writing. The copy is one self-contained file. It appears under its name only once it is complete and has passed
/// SQLite's quick check.
/// @throws UsageError when @p sqlite is no embedded workspace; StoreError when @p target exists (Other), cannot be
/// written, or the copy is damaged (Corrupt); nothing is left behind then.
void backup(Connection& sqlite, const std::string& target);

/// Replaces everything in the workspace @p sqlite by what the backup @p source holds, in one transaction, while other
/// processes have it open. Runs only after the backup passed SQLite's quick check.
/// @throws UsageError, StoreError; the workspace is then as it was.
void restore(Connection& sqlite, const std::string& source);

} // namespace opsdesk::store
