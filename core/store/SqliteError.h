#pragma once

#include "core/base/Error.h"

#include <string>
#include <string_view>

struct sqlite3;

namespace opsdesk::store {

/// What to throw when SQLite answers @p code (extended or not) for @p file: one sentence that names the file and what
/// to do.
StoreError sqliteError(int code, const std::string& file, std::string_view message);

/// The same for the last failure of @p handle.
StoreError sqliteError(sqlite3* handle, const std::string& file);

} // namespace opsdesk::store
